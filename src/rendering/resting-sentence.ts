import type { Words } from "./words/en.ts";

/** Ids named before the rest is only counted. */
const NAMED = 10;

/**
 * Tells whoever changes a source which answers rest on it.
 * @param so what that means for them
 * @returns null where none does
 */
export function restingSentence(
  answers: readonly string[],
  so: "textStays" | "sourceStays" | "withdrawn",
  { changes, isOne, language }: Words,
): string | null {
  if (answers.length === 0) return null;
  const count = (number: number) => number.toLocaleString(language);
  const more = answers.length > NAMED ? changes.andMore(count(answers.length - NAMED)) : "";
  const names = `${answers.slice(0, NAMED).join(", ")}${more}`;
  return changes.resting(count(answers.length), names, changes[so], isOne(answers.length));
}
