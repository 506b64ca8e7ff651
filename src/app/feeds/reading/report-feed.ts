import type { RoutineContext } from "../../routine/routine-context.ts";
import { feedName } from "../records/feed-name.ts";
import { feedStateSchema } from "../records/feed-state-schema.ts";
import type { KnownFeed } from "../records/known-feed.ts";

/** Shorter outages mend themselves. */
const REPORTED_AFTER_MS = 86_400_000;

/**
 * Tells the editors of a feed that has failed for a day, or is gone for good: once, and again only after it was well meanwhile.
 * @param feed as it is after the reading: one that is gone was paused by it
 */
export async function reportFeed(context: RoutineContext, { feed, state }: KnownFeed): Promise<void> {
  const { failingSince, fault } = state;
  if (failingSince === null || fault === null || state.isReported) return;
  const failingMs = context.now().getTime() - Date.parse(failingSince);
  if (!feed.isPaused && failingMs < REPORTED_AFTER_MS) return;
  const text = feed.isPaused
    ? `The feed "${feedName(feed)}" (${feed.url}) is paused: ${fault} Remove it, or add its new address.`
    : `The feed "${feedName(feed)}" (${feed.url}) could not be read for a day: ${fault} It is tried further, less and less often. Correct its address, pause it or remove it.`;
  if (!(await context.tellEditors({ key: `feed:${feed.id}:${failingSince}`, to: feed.addedBy, text }))) return;
  const value = feedStateSchema.parse({ ...state, isReported: true });
  await context.archive.replaceDocument(context.guild, "feed-state", { key: feed.id, value }, state);
}
