import type { Answer, Note } from "../domain/answer.ts";
import { listNumbers } from "./list-numbers.ts";
import type { Words } from "./words/en.ts";

/** What a note of an answer says, in a language: what was written in English, or the same made anew of what it speaks of. */
export function noteSentence({ kind, text, quotes: numbers = [] }: Note, { quotes }: Answer, words: Words): string {
  const named = quotes.filter(({ n }) => numbers.includes(n));
  return words.notes[kind]({
    text,
    quotes: listNumbers(numbers, words),
    isOne: words.isOne(numbers.length),
    isAll: named.length === quotes.length,
    articles: new Set(named.map(({ articleId }) => articleId)).size,
  });
}
