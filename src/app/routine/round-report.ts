import type { PostingRecord } from "../../briefing/posting/posting-record.ts";
import type { PollReport } from "../feeds/reading/poll-report.ts";

/** What a round of the work that nobody waits for came to. */
export interface RoundReport {
  /** Null: feeds could not be looked at, see `faults`; or they were not asked for. */
  readonly feeds: PollReport | null;
  /** What was changed of postings, of briefings and of corrections: as it stands now. */
  readonly postings: readonly { readonly key: string; readonly record: PostingRecord }[];
  /** What went wrong, in sentences for a person; nothing of it keeps other work from being done. */
  readonly faults: readonly string[];
}
