import { sha256Hex } from "../../../archive/sha256-hex.ts";
import type { Article, CapturedArticle } from "../../../domain/article.ts";
import type { ReadingContext } from "./reading-context.ts";

/**
 * An article of the same publisher with the very same text, whatever its address; null where there is none. Copies of one text
 * under several names are no such thing: they say who spread it. Nor is a text without words, which says nothing.
 */
export async function findSameText(
  { archive, guild }: Pick<ReadingContext, "archive" | "guild">,
  { text, metadata: { publisher } }: CapturedArticle,
): Promise<Article | null> {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const filter = { revision: sha256Hex(text), ...(publisher !== null && { publisher }) };
  const found = await archive.list(guild, filter);
  return found.find((article) => article.metadata.publisher === publisher) ?? null;
}
