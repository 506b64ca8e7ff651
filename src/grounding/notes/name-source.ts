import type { Article } from "../../domain/article.ts";
import { writeDay } from "../../language/write-day.ts";

/** How a note names an article: its title in quotation marks, its publisher where known, its day or "undated". */
export function nameSource({ metadata: { title, publisher, publishedAt } }: Article): string {
  const place = [publisher, publishedAt === null ? "undated" : writeDay(publishedAt)]
    .filter((part) => part !== null)
    .join(", ");
  return `“${title}” (${place})`;
}
