import type { Article } from "../domain/article.ts";
import { dateLabel } from "./date-label.ts";

/** What a reader must know of a source: publisher, date or "undated", descriptor. */
export function sourceLine({ metadata }: Article): string {
  const { publisher, publishedAt, descriptor } = metadata;
  const kind = descriptor === "unknown" ? "kind unknown" : descriptor;
  return [publisher ?? "publisher unknown", dateLabel(publishedAt), kind].join(" · ");
}
