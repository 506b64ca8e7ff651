export const BRIEFING_LENGTHS = ["short", "medium", "long"] as const;

export type BriefingLength = (typeof BRIEFING_LENGTHS)[number];

/** A cluster of articles on one event, as a briefing tells it. */
export interface BriefedStory {
  /** Stays the same from day to day. */
  readonly id: string;
  /** The title of one of its articles, in the source's own words. Sections of claims bear it. */
  readonly title: string;
  /** All of its articles, also of earlier days, the first published first. */
  readonly articleIds: readonly string[];
  /** Independent ones: copies of one text and articles of one publisher count once. */
  readonly voices: number;
  /** Whether no earlier briefing of the schedule told it. */
  readonly isNew: boolean;
  /** Numbers of the quotes that tell it. */
  readonly quotes: readonly number[];
}

/**
 * new: a story that the last briefing had not. figure: the same thing now has another value. corrected: a source changed what was quoted.
 * withdrawn: a source was removed. disputed: two sources still differ.
 */
export const CHANGE_KINDS = ["new", "figure", "corrected", "withdrawn", "disputed"] as const;

/** What is otherwise than the last briefing had it, in the program's own words. */
export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** One sentence; values in it stand in the quotes. */
  readonly text: string;
  /** Numbers of the quotes that show it, the older first. */
  readonly quotes: readonly number[];
}

/** What an answer over a window of time tells beside its claims and quotes. */
export interface Briefing {
  /** The schedule that it is for; null: one that somebody ran without any. */
  readonly schedule: string | null;
  /** Whether it is no briefing of its own but corrects one: then it holds changes and their quotes alone. */
  readonly isCorrection: boolean;
  /** ISO 8601 date in the schedule's zone. */
  readonly date: string;
  /** ISO 8601 date-times, UTC: what was published after `since` and until `until`. */
  readonly window: { readonly since: string; readonly until: string };
  /** The most important first. */
  readonly stories: readonly BriefedStory[];
  readonly changes: readonly Change[];
  /** Since when, as a date-time: that of the briefing before; null: there was none. */
  readonly changesSince: string | null;
  /** Articles of the window, and stories of it that found no room. */
  readonly articles: number;
  readonly untold: number;
  /** Articles without a date that came in the window; they are in no story. Up to 10, and how many there are. */
  readonly undated: {
    readonly articleIds: readonly string[];
    readonly titles: readonly string[];
    readonly total: number;
  };
  /** Feeds of the collections: how many there are, and which could not be read since the window began, with why. */
  readonly feeds: {
    readonly total: number;
    readonly failed: readonly { readonly title: string; readonly reason: string }[];
  };
}
