import type { ArticleRow } from "./article-rows.ts";
import type { GuildStore } from "./guild-store.ts";

/** Lets the earliest copy of an article that leaves, or no longer says the same, speak for the others. */
export async function rehomeCopies({ rows, records }: GuildStore, { id }: ArticleRow): Promise<void> {
  const copies = rows.copiesOf(id);
  for (const copy of copies) {
    const article = { ...(await records.article(copy.id)), voice: copies[0]?.id ?? copy.id };
    await records.setArticle(article);
    rows.update(copy.number, article);
  }
}
