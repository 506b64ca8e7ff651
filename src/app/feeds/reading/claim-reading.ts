import type { Feed, FeedState } from "../../../domain/feed.ts";
import { readDocument } from "../../read-document.ts";
import { feedStateSchema } from "../records/feed-state-schema.ts";
import { isDue } from "./is-due.ts";
import type { ReadingContext } from "./reading-context.ts";
import { unreadState } from "./unread-state.ts";

/** As long as a reading may take; one that was cut off, as by a crash, is made again after it. */
export const LEASE_MS = 10 * 60_000;

/** The right to read a feed, which one process at a time has. */
export interface ReadingClaim {
  /** As it was before. */
  readonly state: FeedState;
  /** Puts the state after the reading. One that another process or person has put meanwhile stays. */
  finish(state: FeedState): Promise<void>;
}

/**
 * Claims a feed's reading, by setting its next one to when the claim ends.
 * @param isForced whether to read it before it is due
 * @returns null where another process reads it, or it is no more due
 * @throws {UserError} where what is kept is damaged
 */
export async function claimReading(
  { archive, guild, now }: ReadingContext,
  feed: Feed,
  isForced: boolean,
): Promise<ReadingClaim | null> {
  const known = await archive.document(guild, "feed-state", feed.id);
  const state = known === null ? unreadState(feed) : readDocument(feedStateSchema, known, `state of feed ${feed.id}`);
  if (!isForced && !isDue({ feed, state }, now())) return null;
  const claimed: FeedState = { ...state, nextReadAt: new Date(now().getTime() + LEASE_MS).toISOString() };
  const put = (value: FeedState, present: unknown) =>
    archive.replaceDocument(guild, "feed-state", { key: feed.id, value }, present);
  if (!(await put(claimed, known))) return null;
  return {
    state,
    async finish(after) {
      await put(after, claimed);
    },
  };
}
