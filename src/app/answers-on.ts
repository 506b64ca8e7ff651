import type { CommandContext } from "./command.ts";

/** Answers named of one article at most; "answer list --article" shows the others. */
const MOST = 50;

/** The ids of the kept answers that rest on any of these articles: whoever corrects a source is told of them. */
export async function answersOn(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  articleIds: Iterable<string>,
): Promise<readonly string[]> {
  const found = await Promise.all(
    [...articleIds].map((articleId) => archive.answers(guild, { articleId, limit: MOST })),
  );
  return [...new Set(found.flat().map(({ id }) => id))];
}
