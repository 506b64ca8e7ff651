import { randomInt } from "node:crypto";
import { fitTitle } from "../../capture/feed/fit-title.ts";
import type { Feed } from "../../domain/feed.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { feedSchema } from "./records/feed-schema.ts";
import { MAX_FEEDS } from "./records/max-feeds.ts";

/** Crockford's, as ids of articles are written. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 6;

/** How often feeds are read where nobody says. */
export const DEFAULT_MINUTES = 30;

/**
 * Keeps a new feed; it is due at once.
 * @throws {UserError} where there are as many as there can be
 */
export async function createFeed(
  { archive, guild, user, now }: Pick<CommandContext, "archive" | "guild" | "user" | "now">,
  given: Pick<Feed, "url" | "title" | "collections" | "everyMinutes">,
): Promise<Feed> {
  const present = await archive.documents(guild, "feed", { limit: MAX_FEEDS });
  if (present.length >= MAX_FEEDS)
    throw new UserError(`There are ${MAX_FEEDS} feeds, and no more can be read. Remove one first.`);
  for (;;) {
    // Never that of a removed feed: what was seen of that one is not what is seen of this one.
    const id = Array.from({ length: ID_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");
    const title = fitTitle(given.title ?? undefined);
    const value = feedSchema.parse({
      ...given,
      title,
      id,
      isPaused: false,
      addedBy: user,
      addedAt: now().toISOString(),
    });
    if (await archive.createDocument(guild, "feed", { key: id, value })) return value;
  }
}
