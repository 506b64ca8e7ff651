import { articleIds } from "../../../archive/article-id.ts";
import { urlKey } from "../../../archive/url-key.ts";
import type { Article } from "../../../domain/article.ts";
import type { ReadingContext } from "./reading-context.ts";

/** An article has the first id of its address that was free: a third one is needed once in a billion archives. */
const IDS = 3;

/**
 * The article captured from an address, however the address is written; null where there is none. An article that was given
 * another address by hand is not found: `Archive.put` knows it.
 */
export async function findByAddress(
  { archive, guild }: Pick<ReadingContext, "archive" | "guild">,
  url: string,
): Promise<Article | null> {
  const key = urlKey(url);
  const ids = [...articleIds(key).take(IDS)];
  const found = await archive.getMany(guild, ids);
  return found.find((article) => article?.metadata.url != null && urlKey(article.metadata.url) === key) ?? null;
}
