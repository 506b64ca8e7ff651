import type { Figure } from "../language/read-figures.ts";
import type { Name } from "../language/read-names.ts";

/** A search term of a question. */
export interface QuestionTerm {
  readonly term: string;
  /** 0 to 1: how much the term tells of what is asked; words that only frame a question ("say", "happen") tell little. */
  readonly weight: number;
  /** As the question wrote it. */
  readonly word: string;
  /** Whether it belongs to a capitalised name, an acronym or a figure. */
  readonly isName: boolean;
  /** Whether it belongs to what is spoken about: "… say about the ferry". */
  readonly isTopic: boolean;
}

/**
 * Days a question asks about, inclusive ISO 8601 dates. `published`: "last week", "since March" ask for articles of those days.
 * `event`: "in November 2025" may be told later, so it ranks and is no filter.
 */
export interface QuestionWindow {
  readonly since: string | null;
  readonly until: string | null;
  readonly kind: "published" | "event";
}

export type AnswerType = "number" | "money" | "date" | "person" | "place" | "definition" | "reason" | "other";

/** What a question in plain words asks for. */
export interface AnalysedQuestion {
  readonly text: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** Each term once, in the question's order. */
  readonly terms: readonly QuestionTerm[];
  readonly names: readonly Name[];
  readonly figures: readonly Figure[];
  readonly window: QuestionWindow | null;
  /** A publisher of the archive that the question names; `only` after "according to" and "reported by". */
  readonly publisher: { readonly name: string; readonly only: boolean } | null;
  readonly answerType: AnswerType;
  /** For "how many …": the terms of what is counted. */
  readonly counted: readonly string[];
  /** For "who denied …", "what did … adopt": the term of the deed, which the answering sentence itself should tell. */
  readonly deed: string | null;
}
