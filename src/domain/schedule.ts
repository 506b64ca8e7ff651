import type { BriefingLength } from "./briefing.ts";

/** Monday to Sunday, as ISO 8601 counts them from 1. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** When and where a briefing is posted, as a person set it up. */
export interface Schedule {
  /** 4 to 16 lower-case letters and digits, unique in its guild; stays when the schedule is changed. */
  readonly id: string;
  /** The channel it is posted in; null in the terminal. */
  readonly channel: string | null;
  /** Wall-clock time, "HH:MM", 00:00 to 23:59. */
  readonly time: string;
  /** Never empty, in the order of `WEEKDAYS`. */
  readonly days: readonly Weekday[];
  /** IANA time zone. */
  readonly timeZone: string;
  /** What the channel cares for most; empty: everything. */
  readonly topics: readonly string[];
  /** Only articles in at least one of these collections; empty: all that the channel may see. */
  readonly collections: readonly string[];
  readonly length: BriefingLength;
  /** The id of a role that is called; null: none. */
  readonly mentionRole: string | null;
  readonly isPaused: boolean;
  /** 1 to 64 characters that name the member who set it up or changed it last. */
  readonly setBy: string;
  /** ISO 8601 date-time, UTC: occurrences before it do not count. Moved by every change, and when a pause ends. */
  readonly setAt: string;
}

/** What can be taken back of a schedule, as the options that set it are called. */
export const CLEARED = ["topic", "collection", "mention-role"] as const;

/** One time at which a schedule is due. */
export interface Occurrence {
  /** ISO 8601 date in the schedule's zone: what makes it one of its kind. */
  readonly date: string;
  /** The instant, milliseconds since 1970. */
  readonly at: number;
}
