import type { Article } from "../../domain/article.ts";

/** How a note names an article: its title in quotation marks, its publisher where known, its day or "undated". */
export function nameSource({ metadata: { title, publisher, publishedAt } }: Article): string {
  const place = [publisher, publishedAt?.slice(0, 10) ?? "undated"].filter((part) => part !== null).join(", ");
  return `“${title}” (${place})`;
}
