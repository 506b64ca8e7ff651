import type { KeptAnswer } from "../domain/kept-answer.ts";
import type { CommandContext } from "./command.ts";
import { findArticle } from "./find-article.ts";

/**
 * Lists kept answers, newest first: all, or those that quote an article, be it one that was removed since.
 * @throws {UserError} where no article, present or removed, is meant
 */
export async function listAnswers(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  { article: named, limit }: { readonly article?: string | undefined; readonly limit: number },
): Promise<readonly KeptAnswer[]> {
  if (named === undefined) return archive.answers(guild, { limit });
  const removed = await archive.answers(guild, { articleId: named.trim(), limit });
  if (removed.length > 0) return removed;
  const { id } = await findArticle(archive, guild, named);
  return archive.answers(guild, { articleId: id, limit });
}
