import type { Objects } from "./find-objects.ts";
import { kindAt, type Sentence, textAt, wordsAt } from "./sentence.ts";

export function nextVerb(sentence: Sentence, from: number): number | null {
  const verb = sentence.chunks.findIndex(({ kind }, index) => index > from && kind === "verb");
  return verb < 0 ? null : verb;
}

/** Past ", the mayor,", ", who left,", ", led by her,"; null: the clause ends at the comma. */
export function skipAside(
  sentence: Sentence,
  comma: number,
  found: ReadonlyMap<number, Objects>,
  isSubject: (chunk: number, verb: number) => boolean,
): number | null {
  const kind = kindAt(sentence, comma + 1);
  const close = (end: number) => (kindAt(sentence, end) === "comma" ? end + 1 : end);
  if (kind === "relative") {
    const verb = nextVerb(sentence, comma);
    return verb === null ? null : close(found.get(verb)?.end ?? verb + 1);
  }
  if (kind === "verb") {
    const reading = sentence.verbs.get(comma + 1);
    return reading !== undefined && reading.form === "participle"
      ? close(found.get(comma + 1)?.end ?? comma + 2)
      : null;
  }
  // ", more than in May, and 11 deaths": a comparison between commas.
  if (kind === "adjective" || (kind === "preposition" && textAt(sentence, comma + 1) === "up")) {
    const next = sentence.chunks.findIndex(
      (chunk, index) => index > comma && (chunk.kind === "comma" || chunk.kind === "break"),
    );
    return kindAt(sentence, next) === "comma" ? next : null;
  }
  if (kind === "preposition" && kindAt(sentence, comma + 2) === "noun" && !isSubject(comma + 2, comma))
    return comma + 1;
  if (kind === "and" && kindAt(sentence, comma + 2) === "noun" && !isSubject(comma + 2, comma)) return comma + 1;
  // "Fined Dunmarsh, which was sold, £4 million".
  if (kind !== "noun" || isSubject(comma + 1, comma) || wordsAt(sentence, comma + 1)[0]?.pos === "SYM") return null;
  let end = comma + 2;
  while (kindAt(sentence, end) === "preposition" && kindAt(sentence, end + 1) === "noun") end += 2;
  const after = kindAt(sentence, end);
  if (after === "comma") return end + 1;
  return after === "break" || after === undefined || after === "relative" ? end : null;
}
