import { counted } from "./counted.ts";

/** Ids named before the rest is only counted. */
const NAMED = 10;

/**
 * Tells whoever changes a source which answers rest on it.
 * @param so what that means for them: a clause
 * @returns null where none does
 */
export function restingSentence(answers: readonly string[], so: string): string | null {
  if (answers.length === 0) return null;
  const more = answers.length > NAMED ? ` and ${answers.length - NAMED} more` : "";
  const names = `${answers.slice(0, NAMED).join(", ")}${more}`;
  return `${counted(answers.length, "answer")} ${answers.length === 1 ? "rests" : "rest"} on this (${names}): ${so}.`;
}
