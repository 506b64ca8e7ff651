import type { Archive } from "../archive/archive.ts";
import type { Article } from "../domain/article.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { SourceText } from "../domain/source-text.ts";

/**
 * Reads the current text of an article that was just listed or found.
 * @returns null when the article was removed in the meantime.
 * @throws {Error} when the article is there but its text is not: the archive is damaged, which must not look like absence.
 */
export async function readSource(archive: Archive, guild: GuildId, article: Article): Promise<SourceText | null> {
  const { id: articleId, revision } = article;
  const text = await archive.text(guild, articleId, revision);
  if (text !== null) return { articleId, revision, text };
  if ((await archive.get(guild, articleId)) === null) return null;
  throw new Error(`article ${articleId} has lost the text of its revision ${revision}`);
}
