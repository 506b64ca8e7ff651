import { rowStart } from "./noun-row.ts";
import { isTimeAt, kindAt, type Sentence, textAt, wordsAt } from "./sentence.ts";

export function antecedentOf(sentence: Sentence, relativeAt: number): number | null {
  const at = kindAt(sentence, relativeAt - 1) === "comma" ? relativeAt - 2 : relativeAt - 1;
  if (kindAt(sentence, at) !== "noun") return null;
  const isPerson = /^whom?$/.test(textAt(sentence, relativeAt));
  const start = rowStart(sentence, at);
  // "The maker, Belmont, which", "Holt, 58, who": what stands between commas is the same thing.
  const isBetween =
    kindAt(sentence, relativeAt - 1) === "comma" &&
    kindAt(sentence, start - 1) === "comma" &&
    kindAt(sentence, start - 2) === "noun";
  if (isBetween && (isPerson || start === at) && !isTimeAt(sentence, start - 2))
    return isPerson ? rowStart(sentence, start - 2) : start - 2;
  // "The head of the institute, who": a person leads, a thing is led.
  if (!isPerson) return at;
  const isOf =
    textAt(sentence, start + 1) === "of" &&
    !wordsAt(sentence, start).every(({ pos }) => pos === "NUM" || pos === "DET");
  return isOf && kindAt(sentence, relativeAt - 1) === "comma" ? start : at;
}
