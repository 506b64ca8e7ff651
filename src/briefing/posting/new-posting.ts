import type { PostingRecord } from "./posting-record.ts";

type Given = Pick<PostingRecord, "schedule" | "date" | "channel" | "dueAt" | "giveUpAt">;

/** A posting that nothing was done for yet; any field may be given. */
export function newPosting(given: Given & Partial<PostingRecord>): PostingRecord {
  return {
    state: "claimed",
    by: null,
    until: null,
    answerId: null,
    pages: 0,
    posted: [],
    sending: null,
    postedAt: null,
    failures: 0,
    retryAt: null,
    reason: null,
    problem: null,
    corrects: [],
    replyTo: null,
    ...given,
  };
}
