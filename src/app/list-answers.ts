import type { KeptAnswer } from "../domain/kept-answer.ts";
import type { CommandContext } from "./command.ts";
import { findArticle } from "./find-article.ts";

/**
 * Lists kept answers but other members' private ones, newest first: all, or those that quote an article, be it one that was removed since.
 * @throws {UserError} where no article, present or removed, is meant
 */
export async function listAnswers(
  context: Pick<CommandContext, "archive" | "guild" | "user" | "place">,
  { article: named, limit }: { readonly article?: string | undefined; readonly limit: number },
): Promise<readonly KeptAnswer[]> {
  const { archive, guild, user: visibleTo } = context;
  if (named === undefined) return archive.answers(guild, { visibleTo, limit });
  const removed = await archive.answers(guild, { articleId: named.trim(), visibleTo, limit });
  if (removed.length > 0) return removed;
  const { id } = await findArticle(context, named);
  return archive.answers(guild, { articleId: id, visibleTo, limit });
}
