import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { findLinkedArticle } from "./find-linked-article.ts";
import { nameCommand } from "./name-command.ts";

const CANDIDATES_NAMED = 3;

/**
 * Finds the one article a person means by an id, the beginning of an id, a title or the beginning of a title, or its address.
 * @throws {UserError} where there is none, or more than one.
 */
export async function findArticle(
  { archive, guild, place }: Pick<CommandContext, "archive" | "guild" | "place">,
  named: string,
): Promise<Article> {
  const wanted = named.trim();
  const exact = wanted === "" ? null : await archive.get(guild, wanted);
  if (exact !== null) return exact;
  const isAddress = /^https?:\/\//i.test(wanted);
  const linked = isAddress ? await findLinkedArticle({ archive, guild }, wanted) : null;
  if (linked !== null) return linked;
  const found = candidates(await archive.list(guild), wanted.toLowerCase());
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  if (only === undefined && isAddress) {
    throw new UserError(
      `No article in the archive is from ${clip(wanted)}. ${nameCommand(place, "article add")} adds it.`,
    );
  }
  if (only === undefined) {
    const list = nameCommand(place, "article list");
    throw new UserError(`There is no article "${clip(wanted)}". ${list} shows the articles and their ids.`);
  }
  const shown = found.slice(0, CANDIDATES_NAMED).map(({ id, metadata }) => `${id} (${metadata.title})`);
  const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : "";
  throw new UserError(`"${clip(wanted)}" can mean several articles: ${shown.join(", ")}${more}. Give more of the id.`);
}

/** The strongest kind of match that any article has: beginning of the id, whole title, beginning of the title. */
function candidates(articles: readonly Article[], wanted: string): readonly Article[] {
  if (wanted === "") return [];
  const byId = articles.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  if (byId.length > 0) return byId;
  const titled = articles.filter(({ metadata }) => metadata.title.toLowerCase().startsWith(wanted));
  const whole = titled.filter(({ metadata }) => metadata.title.length === wanted.length);
  return whole.length > 0 ? whole : titled;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
