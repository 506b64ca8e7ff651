import type { Article } from "../../domain/article.ts";
import type { Quote } from "../../domain/quote.ts";

/** How a run is set off: "asked" and "source" mark words that stand on one side of a comparison only. */
export type RunStyle = "strong" | "asked" | "source";

/** A run of text of any origin. Nothing in it is taken for markup: each writer shows it as it is. */
export interface Run {
  readonly text: string;
  readonly style?: RunStyle;
  /** Whose id the text is; a face that knows names shows the name, and calls nobody. */
  readonly mentions?: "member" | "role" | "channel";
}

/** A quote with its place. Its words are shown whole or not at all. */
export interface QuoteBlock {
  readonly kind: "quote";
  /** Its number, or what else it is called; null where there is nothing to tell it from. */
  readonly label: string | null;
  readonly quote: Pick<Quote, "exact">;
  /** Its text around it, where that is shown too. */
  readonly around?: { readonly before: string; readonly after: string };
  readonly article: Article;
}

/** A source without a quote: title, publisher, date, kind, and the way there. */
export interface SourceBlock {
  readonly kind: "source";
  readonly article: Article;
  readonly facts?: readonly string[];
}

/** A piece of prose. */
export interface TextBlock {
  /**
   * heading: of the whole. lead: the bottom line. section: of a part. item: one of a list. paragraph: lines as they are.
   * fine: small print.
   */
  readonly kind: "heading" | "lead" | "section" | "item" | "paragraph" | "fine";
  readonly runs: readonly Run[];
}

/** Words of a source or of a person set off from the program's own, without a place. */
export interface WordsBlock {
  readonly kind: "words";
  readonly text: string;
}

/** What a face shows, in order, whatever its markup. */
export type Block = TextBlock | QuoteBlock | SourceBlock | WordsBlock | { readonly kind: "rule" };

/** A paragraph, heading or the like of one run. */
export function prose(kind: TextBlock["kind"], text: string): TextBlock {
  return { kind, runs: [{ text }] };
}
