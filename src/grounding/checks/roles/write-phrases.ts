import type { Phrase } from "../../../language/read-clauses.ts";

/** Phrases as a person reads them. */
export function writePhrases(phrases: readonly Phrase[]): string {
  return phrases.map(writePhrase).join(" and ");
}

function writePhrase({ words }: Phrase): string {
  let text = "";
  let end: number | null = null;
  for (const word of words) {
    text += (end === null || word.span.start === end ? "" : " ") + word.text;
    end = word.span.end;
  }
  return `“${text}”`;
}
