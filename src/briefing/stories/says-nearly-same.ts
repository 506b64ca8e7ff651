import { analyse } from "../../language/analyse.ts";
import { readFigures } from "../../language/read-figures.ts";

/** Of a sentence's terms, what stands in the other one at least. */
const LEAST_SHARE = 0.7;

interface Said {
  readonly text: string;
  readonly language: string | null;
}

/** Whether a sentence adds next to nothing to another: most of its terms stand there, and no figure is another. */
export function saysNearlySame(sentence: Said, other: Said): boolean {
  const [own, there] = [sentence, other].map(
    ({ text, language }) => new Set(analyse(text, language).map(({ term }) => term)),
  );
  if (own === undefined || there === undefined || own.size === 0) return false;
  if (own.intersection(there).size < LEAST_SHARE * own.size) return false;
  const values = new Set(readFigures(other.text).map(({ value }) => value));
  return readFigures(sentence.text).every(({ value }) => values.has(value));
}
