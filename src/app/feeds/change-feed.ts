import type { Feed } from "../../domain/feed.ts";
import type { CommandContext } from "../command.ts";
import { readDocument } from "../read-document.ts";
import { feedSchema } from "./records/feed-schema.ts";

/**
 * Changes a feed as it stands now, so that nobody's change made at the same moment is lost.
 * @returns null where it was removed
 * @throws {UserError} where what is kept is damaged
 */
export async function changeFeed(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  id: string,
  change: (feed: Feed) => Feed,
): Promise<Feed | null> {
  for (;;) {
    const known = await archive.document(guild, "feed", id);
    if (known === null) return null;
    const value = feedSchema.parse(change(readDocument(feedSchema, known, `feed ${id}`)));
    if (await archive.replaceDocument(guild, "feed", { key: id, value }, known)) return value;
  }
}
