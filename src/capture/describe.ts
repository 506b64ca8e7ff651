import type { Descriptor } from "../domain/descriptor.ts";
import { describeByLabel } from "./describe/describe-by-label.ts";
import { describeByWording } from "./describe/describe-by-wording.ts";

/** What is known of a document when it is described. */
export interface Description {
  /** Paragraphs apart by line breaks. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  /** Types, sections and labels that the document carries: "OpinionNewsArticle", "Commentary", "Analysis:" … */
  readonly hints: readonly string[];
}

/**
 * Tells what kind of source a document is: by what its publisher calls it (types, sections, labels in title and address),
 * then by its first lines, then by the way it is written. "unknown" where none of these says enough.
 */
export function describe({ text, title, url, hints }: Description): Descriptor {
  return describeByLabel(title, url, hints) ?? describeByWording(text, title);
}
