import { Temporal } from "temporal-polyfill";
import type { Article } from "../../domain/article.ts";

/**
 * When an article was published, milliseconds since 1970. One that bears a day alone counts from when it was captured, if that was
 * on this day where the briefing is read; else from the day's nearer end: so it is news once.
 * @returns null for an undated one
 */
export function publishedAt(
  { metadata, capturedAt }: Pick<Article, "metadata" | "capturedAt">,
  timeZone: string,
): number | null {
  const date = metadata.publishedAt;
  if (date === null) return null;
  if (date.includes("T")) return Date.parse(date);
  const day = Temporal.PlainDate.from(date);
  const startOf = (plain: Temporal.PlainDate): number => plain.toZonedDateTime({ timeZone }).epochMilliseconds;
  const lastMs = startOf(day.add({ days: 1 })) - 1;
  return Math.min(Math.max(Date.parse(capturedAt), startOf(day)), lastMs);
}
