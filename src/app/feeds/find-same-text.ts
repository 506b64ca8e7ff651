import { sha256Hex } from "../../archive/sha256-hex.ts";
import type { Article, CapturedArticle } from "../../domain/article.ts";
import { analyse } from "../../language/analyse.ts";
import type { ReadingContext } from "./reading-context.ts";

/** The beginning that is looked for, in characters: two or three sentences. */
const BEGINNING = 300;

/** Passages looked at: the same text stands at the head, with those of a series that begin alike. */
const LIMIT = 20;

/**
 * An article of the same publisher with the very same text, whatever its address; null where there is none. Copies of one text
 * under several names are no such thing: they say who spread it.
 */
export async function findSameText(
  { archive, guild }: Pick<ReadingContext, "archive" | "guild">,
  { text, metadata: { publisher, language } }: CapturedArticle,
): Promise<Article | null> {
  const terms = [...new Set(analyse(text.slice(0, BEGINNING), language).map(({ term }) => term))];
  if (terms.length === 0) return null;
  const filter = publisher === null ? {} : { filter: { publisher } };
  const { hits } = await archive.search(guild, { terms, limit: LIMIT, ...filter });
  const revision = sha256Hex(text);
  const ids = [...new Set(hits.map(({ passage }) => passage.articleId))];
  const found = await archive.getMany(guild, ids);
  return found.find((article) => article?.revision === revision && article.metadata.publisher === publisher) ?? null;
}
