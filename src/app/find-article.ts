import type { Article } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { findLinkedArticle } from "./find-linked-article.ts";
import { matchTitle } from "./match-title.ts";
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
  const found = matchTitle(await archive.titles(guild), wanted);
  const [only, second] = found;
  const meant = only !== undefined && second === undefined ? await archive.get(guild, only.id) : null;
  if (meant !== null) return meant;
  if (second === undefined && isAddress) {
    throw new UserError(
      `No article in the archive is from ${clip(wanted)}. ${nameCommand(place, "article add")} adds it.`,
    );
  }
  if (second === undefined) {
    const list = nameCommand(place, "article list");
    throw new UserError(`There is no article "${clip(wanted)}". ${list} shows the articles and their ids.`);
  }
  const shown = found.slice(0, CANDIDATES_NAMED).map(({ id, metadata }) => `${id} (${metadata.title})`);
  const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : "";
  throw new UserError(`"${clip(wanted)}" can mean several articles: ${shown.join(", ")}${more}. Give more of the id.`);
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
