import type { FindOutcome, Poster } from "./poster.ts";
import type { PostingRecord } from "./posting-record.ts";

/** How far the clock may be wrong: a face counts by its own. */
const CLOCK_SLACK_MS = 48 * 60 * 60_000;

/**
 * Looks for the message whose sending came to no known end.
 * @param contentId the kept answer's id: marks are made of it
 */
export function lookForSent(
  { poster, contentId, now }: { readonly poster: Poster; readonly contentId: string; now(): Date },
  { channel, sending, dueAt, posted }: PostingRecord,
): Promise<FindOutcome> {
  const earliest = Math.min(Date.parse(sending?.since ?? dueAt), Date.parse(dueAt), now().getTime());
  return poster.find(channel, poster.mark(contentId, posted.length), earliest - CLOCK_SLACK_MS);
}
