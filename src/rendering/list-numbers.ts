import type { FaceLanguage } from "../domain/settings.ts";
import type { Words } from "./words/en.ts";

const AND: { readonly [language in FaceLanguage]: string } = { en: "and", de: "und", fr: "et", es: "y" };

/** Numbers of quotes as a list in words: "[1], [2] and [5]". */
export function listNumbers(numbers: readonly number[], { language }: Pick<Words, "language">): string {
  const marks = numbers.map((n) => `[${n}]`);
  if (marks.length < 2) return marks.join("");
  return `${marks.slice(0, -1).join(", ")} ${AND[language]} ${marks.at(-1)}`;
}
