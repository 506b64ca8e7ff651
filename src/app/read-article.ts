import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { findArticle } from "./find-article.ts";

const SHORTEST_REVISION = 6;

/**
 * Reads an article with the canonical text of one of its revisions: the current one, or the one whose hash begins as given.
 * @throws {UserError} where there is no such article or revision
 */
export async function readArticle(
  context: Pick<CommandContext, "archive" | "guild" | "place">,
  named: string,
  revisionStart?: string,
): Promise<{ readonly article: Article; readonly revision: string; readonly text: string }> {
  const article = await findArticle(context, named);
  const revision = revisionStart === undefined ? article.revision : findRevision(article, revisionStart.toLowerCase());
  const text = await context.archive.text(context.guild, article.id, revision);
  if (text === null) throw new Error(`article ${article.id} has lost the text of its revision ${revision}`);
  return { article, revision, text };
}

function findRevision({ id, revisions }: Article, start: string): string {
  const [only, second] = new Set(revisions.map(({ revision }) => revision).filter((hash) => hash.startsWith(start)));
  if (only !== undefined && second === undefined && start.length >= Math.min(SHORTEST_REVISION, only.length))
    return only;
  const known = revisions.map(({ revision }) => revision.slice(0, 12)).join(", ");
  throw new UserError(`The article ${id} has no single revision that begins with "${start}". It has: ${known}.`);
}
