import { rowStart } from "./noun-row.ts";
import { kindAt, type Sentence, textAt } from "./sentence.ts";

/** "Resigned after she returned": what opens a clause ties no noun to a verb. */
const EITHER = /^(?:since|after|before|until|till|as|than)$/;

/** "The men arrested by police", ", led by her,", "although holed", "when asked". */
export function isReduced(sentence: Sentence, at: number): boolean {
  const before = kindAt(sentence, at - 1);
  const text = textAt(sentence, at - 1);
  if (before === "opener") return !/^(?:who|what|that|which)$/.test(text);
  if (before === "preposition") return true;
  if (before === "adjective" && kindAt(sentence, at - 2) !== "noun") return false;
  const isBy =
    kindAt(sentence, at + 1) === "preposition" &&
    textAt(sentence, at + 1) === "by" &&
    !/\d/.test(textAt(sentence, at + 2));
  const next = kindAt(sentence, at + 1);
  if (before === "comma" && kindAt(sentence, at - 2) === "noun" && (isBy || next === "preposition")) {
    // ", led by her, found": a verb of the sentence's own follows the comma, and none precedes.
    return !hasOwnSubject(sentence, at);
  }
  if (before !== "noun") return false;
  if (isBy) return true;
  if (next === "noun") return false;
  // "The work planned for May has begun": another verb follows without a subject of its own.
  let following = at + 1;
  while (
    kindAt(sentence, following) === "preposition" &&
    kindAt(sentence, following + 1) === "noun" &&
    !EITHER.test(textAt(sentence, following))
  )
    following += 2;
  const isFollowed =
    following > at + 1 &&
    kindAt(sentence, following) === "verb" &&
    textAt(sentence, following + 1) !== "by" &&
    !/^(?:to |\p{L}+ing\b)/u.test(textAt(sentence, following));
  // "… according to a study published on Thursday": the verb before it has its object.
  const isBehindVerb = [...sentence.verbs].some(
    ([verb, { form }]) => verb < at && form === "finite" && !hasBreak(sentence, verb, at),
  );
  return (
    isFollowed ||
    (isBehindVerb && kindAt(sentence, at - 2) === "preposition" && next !== "adjective") ||
    (isBehindVerb &&
      next === "preposition" &&
      kindAt(sentence, at - 2) === "verb" &&
      textAt(sentence, at + 1) !== "that")
  );
}

const hasBreak = ({ chunks }: Sentence, from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .some(({ kind }) => kind === "break" || kind === "opener" || kind === "relative" || kind === "and");

/** "Her husband, Alun, worked at": whether the comma closes an aside behind a noun that begins its clause. */
function hasOwnSubject(sentence: Sentence, at: number): boolean {
  const closing = sentence.chunks.findIndex(
    ({ kind }, index) => index > at && (kind === "comma" || kind === "break" || kind === "verb"),
  );
  // "Holt, the mayor, elected in May, said": the verb is still to come.
  if (kindAt(sentence, closing) === "comma" && kindAt(sentence, closing + 1) === "verb") return false;
  const opening = sentence.chunks.findLastIndex(({ kind }, index) => index < at - 1 && kind === "comma");
  if (opening <= 0 || kindAt(sentence, opening - 1) !== "noun") return false;
  const first = kindAt(sentence, opening + 1);
  const before = kindAt(sentence, rowStart(sentence, opening - 1) - 1);
  return (
    (first === "noun" || first === "relative" || first === "verb") &&
    (before === undefined || before === "break" || before === "opener" || before === "relative" || before === "and")
  );
}
