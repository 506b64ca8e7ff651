import type { ListedArticle } from "../domain/listed-article.ts";

/** The strongest kind of match that any article has: beginning of the id, whole title, beginning of the title; whatever the case. */
export function matchTitle(articles: readonly ListedArticle[], named: string): readonly ListedArticle[] {
  const wanted = named.trim().toLowerCase();
  if (wanted === "") return [];
  const byId = articles.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  if (byId.length > 0) return byId;
  const titled = articles.filter(({ metadata }) => metadata.title.toLowerCase().startsWith(wanted));
  const whole = titled.filter(({ metadata }) => metadata.title.length === wanted.length);
  return whole.length > 0 ? whole : titled;
}
