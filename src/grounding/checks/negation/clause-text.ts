import type { ToldClause } from "../../../language/read-factuality.ts";

/** Longer clauses are cut, for a reason is one sentence. */
const MAX_WORDS = 16;

/** A clause as a person would read it. Spaces are put between words again, except before punctuation. */
export function clauseText({ words }: ToldClause): string {
  const shown = words.filter(({ text }, at) => !(at === 0 && /^[,;:.“”"–—-]+$/u.test(text))).slice(0, MAX_WORDS);
  const text = shown.map(({ text }) => text).join(" ");
  return text
    .replace(/[“”"]/g, "")
    .replace(/ (?=[,.;:!?)%]|n['’]t\b|['’]s\b)/gu, "")
    .replace(/[\s,.;:]+$/u, "")
    .replace(/\s{2,}/g, " ")
    .trim();
}
