import { kindAt, type Sentence } from "./sentence.ts";

const MAX_ASIDES = 4;

/** The comma that opens what a comma closes: ", the mayor,", ", who left,", ", led by her,". */
export function asideEndingAt(sentence: Sentence, closing: number): number | null {
  let asides = 0;
  for (let at = closing - 1; at > 0 && asides < MAX_ASIDES; at -= 1) {
    const kind = kindAt(sentence, at);
    if (kind === "break") return null;
    if (kind !== "comma") continue;
    asides += 1;
    const first = kindAt(sentence, at + 1);
    const before = kindAt(sentence, at - 1);
    // "…, and 11 deaths,": goes on, and is no aside.
    if (first === "and" || before === undefined) continue;
    const reading = sentence.verbs.get(at + 1);
    const isReduced = first === "verb" && reading !== undefined && reading.form !== "finite";
    const isAside =
      first === "noun" ||
      first === "relative" ||
      first === "opener" ||
      first === "preposition" ||
      first === "adjective" ||
      isReduced;
    const hasVerb =
      first !== "relative" &&
      first !== "opener" &&
      [...sentence.verbs].some(
        ([verb, { form, link }]) => verb > at && verb < closing && form === "finite" && link !== "relative",
      );
    if (
      isAside &&
      !hasVerb &&
      (before === "noun" || before === "preposition" || before === "adjective" || before === "verb")
    )
      return at;
  }
  return null;
}
