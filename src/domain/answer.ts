import type { Article } from "./article.ts";
import type { Briefing } from "./briefing.ts";
import type { VerifiedQuote } from "./quote.ts";

export type NumberedQuote = VerifiedQuote & {
  /** The footnote number, from 1, the same wherever the answer is shown. */
  readonly n: number;
};

/** One sentence of Footnote's own prose with the numbers of the quotes it rests on. */
export interface Claim {
  readonly text: string;
  readonly citations: readonly number[];
  /** The first claim of an answer may sum it up. Absent: an ordinary claim. */
  readonly role?: "bottom line";
  /** What the claim stands under, in the program's own words or a source's title; claims of one section follow each other. */
  readonly section?: string;
  /** In a timeline, the day, month or year it tells of, ISO 8601; absent where its quotes name none. */
  readonly date?: string;
}

/** A claim that a model wrote and the checks refused, with why. */
export interface RejectedClaim {
  readonly text: string;
  readonly reason: string;
}

export const NOTE_KINDS = ["single-source", "undated", "opinion", "conflict", "partial", "stale", "degraded"] as const;

/** What a careful reader must know beside the quotes. */
export interface Note {
  readonly kind: (typeof NOTE_KINDS)[number];
  readonly text: string;
  /** Numbers of the quotes it speaks of. */
  readonly quotes?: readonly number[];
}

/** What was looked at to answer, so that an abstention says what "the archive" meant. */
export interface Searched {
  readonly articles: number;
  readonly passages: number;
  /** The window of publishing dates that the question asked for, inclusive ISO dates; null: all. */
  readonly window: { readonly since: string | null; readonly until: string | null } | null;
  /** The words the search used, as the question wrote them. */
  readonly terms: readonly string[];
}

export interface Answer {
  /** abstention: the archive does not say; quotes hold the nearest passages, if any. */
  readonly kind: "answer" | "abstention";
  readonly question: string;
  readonly mode: "extractive" | "model";
  readonly model: string | null;
  /** ISO 8601 date-time, UTC. */
  readonly asOf: string;
  readonly claims: readonly Claim[];
  readonly quotes: readonly NumberedQuote[];
  /** Every article a quote comes from, once each. */
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  readonly rejected: readonly RejectedClaim[];
  readonly searched: Searched;
  /** Of a briefing only. */
  readonly briefing?: Briefing;
}
