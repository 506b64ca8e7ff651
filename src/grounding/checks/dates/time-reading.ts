import type { Span } from "../../../domain/span.ts";

/** What a text says of a time, as far as it says it. */
export interface TimeFields {
  readonly year?: number;
  /** First and last year of a decade or century. */
  readonly years?: readonly [number, number];
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7, as in ISO 8601. */
  readonly weekday?: number;
  readonly season?: string;
  readonly quarter?: number;
  /** First or second half of a year. */
  readonly half?: number;
  /** Minutes after midnight. */
  readonly clock?: number;
  readonly part?: "early" | "mid" | "late";
}

/** How the time bounds what happened: "since 2010" is not "until 2010", and "not until 2010" is in 2010. */
export type Relation = "at" | "from" | "until" | "not until" | "to" | "by" | "before" | "not before" | "after";

/** An offset from the day of speaking: "yesterday" is -1 day, "last month" -1 month. */
export interface Offset {
  readonly unit: "hour" | "day" | "weekend" | "week" | "month" | "quarter" | "season" | "year" | "decade";
  readonly count: number;
  /** "the day before", "two years later": counted from something in the text, so that only the same words say the same. */
  readonly isFromText: boolean;
}

/** An expression of time in an English text. */
export interface TimeReading {
  readonly span: Span;
  readonly fields: TimeFields;
  readonly offset: Offset | null;
  /** Null where no word tells. */
  readonly relation: Relation | null;
}
