import type { Article } from "../../domain/article.ts";

/** Reports further apart than this are taken to be about different events. */
const SAME_EVENT_DAYS = 45;
const MS_PER_DAY = 86_400_000;

/** Whether two articles may report the same event by their publishing days; where either is undated, only words tell. */
export function isNearInTime(a: Article, b: Article): boolean {
  const [from, to] = [a.metadata.publishedAt, b.metadata.publishedAt];
  if (from === to) return true;
  return from === null || to === null || Math.abs(Date.parse(from) - Date.parse(to)) <= SAME_EVENT_DAYS * MS_PER_DAY;
}
