import type { Words } from "./words/en.ts";

/** A number with so many digits behind the point or comma of the language. */
export function decimal(value: number, digits: number, { language }: Pick<Words, "language">): string {
  return value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
