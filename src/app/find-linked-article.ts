import { urlKey } from "../archive/url-key.ts";
import type { Article } from "../domain/article.ts";
import type { CommandContext } from "./command.ts";

/** The article that was taken from an `http(s)` address, however the address is written; null where there is none. */
export async function findLinkedArticle(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  address: string,
): Promise<Article | null> {
  const key = urlKey(address);
  const articles = await archive.list(guild);
  return articles.find(({ metadata: { url } }) => url !== null && urlKey(url) === key) ?? null;
}
