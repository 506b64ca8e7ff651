import type { Archive } from "../../src/archive/archive.ts";
import type { GuildId } from "../../src/domain/guild-id.ts";
import type { Retrieval } from "../../src/retrieval/retrieval.ts";

/** The texts of a retrieval's articles, by id. */
export async function readTexts(
  archive: Archive,
  guild: GuildId,
  { articles }: Retrieval,
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    [...articles.values()].map(async ({ id, revision }) => {
      const text = await archive.text(guild, id, revision);
      if (text === null) throw new Error(`no text of ${id} at ${revision}`);
      return [id, text] as const;
    }),
  );
  return new Map(texts);
}
