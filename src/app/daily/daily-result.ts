import type { PostingPlace } from "../../briefing/posting/hold-posting.ts";
import type { PostingRecord } from "../../briefing/posting/posting-record.ts";
import type { Occurrence, Schedule } from "../../domain/schedule.ts";

export const SCHEDULE_CHANGES = ["set", "changed", "paused", "resumed", "removed"] as const;

export type ScheduleChange = (typeof SCHEDULE_CHANGES)[number];

/** A schedule, and when it comes. */
export interface KnownSchedule {
  readonly schedule: Schedule;
  /** Null: it is paused or removed. */
  readonly next: Occurrence | null;
}

export interface HistoryEntry {
  readonly kind: PostingPlace["kind"];
  readonly posting: PostingRecord;
  /** The schedule's, UTC where that is gone. */
  readonly timeZone: string;
}

/** What a command on briefings came to. */
export type DailyResult =
  | { readonly kind: "schedules"; readonly schedules: readonly KnownSchedule[] }
  | ({
      readonly kind: "schedule-set";
      readonly change: ScheduleChange;
      /** What the person should know of what they set. */
      readonly remarks: readonly string[];
    } & KnownSchedule)
  | ({
      readonly kind: "posted";
      readonly posting: PostingRecord;
      /** False: it was posted before. */
      readonly isNew: boolean;
    } & KnownSchedule)
  | {
      readonly kind: "postings";
      /** The last due first. */
      readonly postings: readonly HistoryEntry[];
    };
