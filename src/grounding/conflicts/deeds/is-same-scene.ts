import { isNearInTime } from "../is-near-in-time.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { readTelling } from "./read-telling.ts";

/** Whether two sentences may tell of one event: in one article or near in time, and of articles with a name in common. */
export function isSameScene(one: SentenceReading, other: SentenceReading): boolean {
  const [a, b] = [one.statement.article, other.statement.article];
  if (a.id === b.id) return true;
  return isNearInTime(a, b) && !readTelling(one).scene.isDisjointFrom(readTelling(other).scene);
}
