import type { JsonLdNode } from "./read-json-ld.ts";

/** A short text that a reader sees, with what it seems to be. */
export interface VisibleLine {
  /**
   * headline: `<h1>`. byline: marked as author or byline. author: a link to a person. date: marked as date. time: `<time>`, its
   * machine-readable value first. dated: names a year. kicker: a label over the headline. prose: a long text, which ends what stands over the article.
   */
  readonly kind: "headline" | "byline" | "author" | "date" | "time" | "dated" | "kicker" | "prose";
  readonly text: string;
}

/** A `<time>` with the names its author gave it. */
export interface TimeElement {
  readonly datetime: string;
  readonly names: string;
  readonly text: string;
}

/** Everything a page says about itself, before it is judged. Values are plain text on one line, in the page's order. */
export interface PageFacts {
  /** Where the page was fetched or saved from, if known. */
  readonly url: string | null;
  /** `<meta>` contents by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Microdata by lower-case itemprop: `content`, `datetime`, `href` of a link element, or the text. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly JsonLdNode[];
  readonly times: readonly TimeElement[];
  /** The text of `<title>`. */
  readonly documentTitle: string | null;
  /** `<link rel=canonical>`, as it is written. */
  readonly canonical: string | null;
  /** The `lang` of the page, as it is written. */
  readonly lang: string | null;
  readonly lines: readonly VisibleLine[];
}
