import type { CommandContext } from "./command.ts";

/** Answers named of one article at most; "answer list --article" shows the others. */
const MOST = 50;

/** The ids of the kept answers, but other members' private ones, that rest on any of these articles: whoever corrects a source is told of them. */
export async function answersOn(
  { archive, guild, user: visibleTo }: Pick<CommandContext, "archive" | "guild" | "user">,
  articleIds: Iterable<string>,
): Promise<readonly string[]> {
  const found = await Promise.all(
    [...articleIds].map((articleId) => archive.answers(guild, { articleId, visibleTo, limit: MOST })),
  );
  return [...new Set(found.flat().map(({ id }) => id))];
}
