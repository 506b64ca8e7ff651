import type { Archive } from "../archive/archive.ts";
import type { Article } from "../domain/article.ts";
import type { GuildId } from "../domain/guild-id.ts";
import { UserError } from "../errors.ts";

const CANDIDATES_NAMED = 3;

/**
 * Finds the one article a person means by an id, the beginning of an id, a title or the beginning of a title.
 * @throws {UserError} where there is none, or more than one.
 */
export async function findArticle(archive: Archive, guild: GuildId, named: string): Promise<Article> {
  const wanted = named.trim();
  const exact = wanted === "" ? null : await archive.get(guild, wanted);
  if (exact !== null) return exact;
  const found = candidates(await archive.list(guild), wanted.toLowerCase());
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  if (only === undefined) {
    throw new UserError(`There is no article "${clip(wanted)}". "article list" shows the articles and their ids.`);
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
