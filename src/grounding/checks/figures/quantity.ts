import type { Span } from "../../../domain/span.ts";

/** How a figure is bounded. "More than 200" is "over"; "at least 200" leaves 200 itself possible. */
export type Bound = "exact" | "over" | "at least" | "under" | "at most" | "nearly" | "about" | "all but";

/** A number as it stands in a text, before anything around it is read. */
export interface RawFigure {
  readonly span: Span;
  /**
   * number: a count, amount or share; ordinal: "third"; times: "doubled", "three times"; vague: "dozens"; age: years of life.
   */
  readonly kind: "number" | "ordinal" | "times" | "vague" | "age";
  /** In plain units; a share in percent. Of a range, its lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high: number | null;
  /** "%", "percentage points", an ISO 4217 code, or "$" for a dollar that the text does not name. */
  readonly unit: string | null;
  /** Units of measure written with the number or hyphened to it: the stem of "km" in "5km", of "year" in "five-year". */
  readonly measure: string | null;
}

/** Which of two amounts is the greater where a figure says how far they are apart. */
export type Change = "more" | "less";

/** What a figure without a noun counts by what was said before it. */
export interface Antecedent {
  /** Stems of the nouns. */
  readonly heads: readonly string[];
  /** The whole of which it is a part. */
  readonly of: number | null;
}

/** A figure of an English sentence with all that must hold of it. */
export interface Quantity extends RawFigure {
  /** With its bound, unit and what it counts, as a reader quotes it. */
  readonly phrase: Span;
  /** Stems of the nouns it counts and of what those consist of; empty: not said. */
  readonly heads: readonly string[];
  /** The same nouns as they are written, lower case. */
  readonly nouns: readonly string[];
  /** Their dictionary forms. */
  readonly lemmas: readonly string[];
  /** Stems of the whole phrase that it counts. */
  readonly words: readonly string[];
  readonly bound: Bound;
  /** "Rose from 5 to 7", "by 2". */
  readonly direction: "from" | "to" | "by" | null;
  /** Whether it is what something is compared with: the 66 of "61 percent, down from 66". */
  readonly isBaseline: boolean;
  /** Whether its sentence names a time. */
  readonly isDated: boolean;
  /** The whole of which it is a part: the 5 of "two of five". */
  readonly of: number | null;
  /** Whether "of the" follows: the figure is a part, of a whole that may have no number. */
  readonly isPart: boolean;
  /** Whether "all" stands before it: what is said holds of each. */
  readonly isAll: boolean;
  /** Whether it is itself the whole of a part. */
  readonly isWhole: boolean;
  /** Of people, what befell them: "killed"; null where the sentence does not say, or it counts something else. */
  readonly fate: string | null;
  /** The capitalised word before it that it numbers: the "article" of "Article 50". */
  readonly label: string | null;
  /** Whether it is a difference: "1,130 fewer than in January". */
  readonly change: Change | null;
  /** For what unit it holds: the "month" of "40 crowns a month"; null: it does not say. */
  readonly rate: string | null;
  /** The words around it, as far as they are of its statement. */
  readonly around: string;
  /** Null where the figure has its own noun, or nothing before it in the sentence counts. */
  readonly antecedent: Antecedent | null;
}

/** A quote's figure with the stems of the sentence it stands in. */
export interface SaidQuantity extends Quantity {
  readonly sentence: ReadonlySet<string>;
  readonly sentenceText: string;
  /** Stems of what the figures of the claim's other quoted sentences count. */
  readonly countedElsewhere: ReadonlySet<string>;
}
