import { writeDay } from "../language/write-day.ts";
import type { Words } from "./words/en.ts";

/** A day, month or year as people write it, as the source's own calendar had it; "undated" for none. */
export function dateLabel(date: string | null, { language, undated }: Pick<Words, "language" | "undated">): string {
  return date === null ? undated : writeDay(date, language);
}
