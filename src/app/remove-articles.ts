import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { answersOn } from "./answers-on.ts";
import type { CommandContext } from "./command.ts";
import { findArticle } from "./find-article.ts";
import type { Result } from "./result.ts";
import { splitNamed } from "./split-named.ts";

/** How many titles the question lists before it only counts the rest. */
const TITLES_NAMED = 5;

/**
 * Removes articles, all their revisions and index entries, after asking the person unless `confirmed`.
 * @returns the articles removed, and the answers that quoted them; none when the person did not say yes
 * @throws {UserError} where nothing is named or something named is not there, or all of it was removed meanwhile; then nothing is removed
 */
export async function removeArticles(
  context: Pick<CommandContext, "archive" | "guild" | "user" | "place" | "confirm" | "signal">,
  {
    named,
    collection,
    confirmed,
  }: { readonly named: readonly string[]; readonly collection?: string; readonly confirmed: boolean },
): Promise<Omit<Extract<Result, { kind: "removed" }>, "kind">> {
  const { archive, guild, confirm, signal } = context;
  if (named.length === 0 && collection === undefined) {
    throw new UserError("Say which: give the id of an article, or a collection for all that is in it.", {
      exitCode: 2,
    });
  }
  const found = new Map<string, Article>();
  const titles = named.some((name) => name.includes(",")) ? await archive.titles(guild) : [];
  for (const name of named.flatMap((one) => (one.includes(",") ? splitNamed(titles, one) : [one]))) {
    const article = await findArticle(context, name);
    found.set(article.id, article);
  }
  if (collection !== undefined) {
    const listed = await archive.list(guild, { collection });
    if (listed.length === 0) throw new UserError(`No article is in a collection "${collection}".`);
    for (const article of listed) found.set(article.id, article);
  }
  const articles = [...found.values()];
  if (!confirmed && !(await confirm(question(articles)))) return { articles: [], restingAnswers: [] };
  const removed: Article[] = [];
  for (const article of articles) {
    if (signal.aborted) break;
    if (await archive.remove(guild, article.id)) removed.push(article);
  }
  // Said of all that is gone, so that nobody takes it for a question that was not answered with yes.
  if (removed.length === 0 && !signal.aborted) throw new UserError("All of that was removed in the meantime.");
  const ids = removed.map(({ id }) => id);
  return { articles: removed, restingAnswers: await answersOn(context, ids) };
}

function question(articles: readonly Article[]): string {
  const titles = articles.slice(0, TITLES_NAMED).map(({ metadata }) => `"${metadata.title}"`);
  const more = articles.length > titles.length ? ` and ${articles.length - titles.length} more` : "";
  return `Remove ${titles.join(", ")}${more}, with all revisions?`;
}
