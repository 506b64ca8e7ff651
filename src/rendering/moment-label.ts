import { dateLabel } from "./date-label.ts";
import type { Words } from "./words/en.ts";

/** An instant as people write it, in UTC, which is said: "21 November 2025, 07:00 UTC". @param instant ISO 8601 date-time, UTC */
export function momentLabel(instant: string, words: Pick<Words, "language" | "undated">): string {
  return `${dateLabel(instant.slice(0, 10), words)}, ${instant.slice(11, 16)} UTC`;
}
