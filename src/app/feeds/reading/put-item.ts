import type { PutOutcome } from "../../../archive/archive.ts";
import type { Article, CapturedArticle } from "../../../domain/article.ts";
import { findSameText } from "./find-same-text.ts";
import type { ReadingContext } from "./reading-context.ts";

/** What became of a captured item. known: nothing new, or the very text of another article by the same publisher. */
export interface PutItem {
  readonly kind: "added" | "revised" | "known";
  readonly article: Article;
}

const KINDS: { readonly [kind in PutOutcome["kind"]]: PutItem["kind"] } = {
  added: "added",
  copy: "added",
  revised: "revised",
  unchanged: "known",
};

/**
 * Puts a captured item into the archive and the feed's collections.
 * @param isNew whether it may be a repost of what is there, which is not put
 */
export async function putItem(
  context: ReadingContext,
  captured: CapturedArticle,
  { collections, isNew }: { readonly collections: readonly string[]; readonly isNew: boolean },
): Promise<PutItem> {
  const same = isNew ? await findSameText(context, captured) : null;
  if (same !== null) return { kind: "known", article: await joinCollections(context, same, collections) };
  const { kind, article } = await context.archive.put(context.guild, captured);
  return { kind: KINDS[kind], article: await joinCollections(context, article, collections) };
}

/** Puts an article into collections that it is not in yet. */
export async function joinCollections(
  { archive, guild }: Pick<ReadingContext, "archive" | "guild">,
  article: Article,
  collections: readonly string[],
): Promise<Article> {
  const joined = [...new Set([...article.collections, ...collections])];
  if (joined.length === article.collections.length) return article;
  return (await archive.edit(guild, article.id, { collections: joined })) ?? article;
}
