import type { FaceLanguage } from "../domain/settings.ts";
import type { Noun } from "./words/en.ts";

/** What counting needs of a language. */
export interface CountingWords {
  readonly language: FaceLanguage;
  isOne(count: number): boolean;
}

/** A number with its noun: "1 article", "1,200 articles". */
export function counted(count: number, [one, several]: Noun, words: CountingWords): string {
  return `${count.toLocaleString(words.language)} ${words.isOne(count) ? one : several}`;
}
