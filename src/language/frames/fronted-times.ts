import { isTime } from "./is-time.ts";
import { kindAt, type Sentence, wordsAt } from "./sentence.ts";

/** Times before the subject: "In May the firm closed", "that between May and June he". */
export function frontedTimes(sentence: Sentence, verbAt: number): readonly (readonly [number | null, number])[] {
  const reading = sentence.verbs.get(verbAt);
  const [subject] = reading?.subjects ?? [];
  if (
    reading?.form !== "finite" ||
    subject === undefined ||
    subject > verbAt ||
    reading.link === "relative" ||
    (reading.link === "joined" && reading.marker !== null && reading.marker > subject)
  )
    return [];
  const isTimeAt = (at: number) => kindAt(sentence, at) === "noun" && isTime(wordsAt(sentence, at));
  const timeAt = (at: number) => [kindAt(sentence, at - 1) === "preposition" ? at - 1 : null, at] as const;
  let start = subject - 1;
  while (isTimeAt(start) || /^(?:comma|preposition|and)$/.test(kindAt(sentence, start) ?? "")) start -= 1;
  const isOpening = start < 0 || /^(?:break|opener)$/.test(kindAt(sentence, start) ?? "");
  const before = isOpening ? range(start + 1, subject).filter(isTimeAt) : [];
  // Between subject and verb: "A judge on Tuesday sentenced".
  const between = range(subject + 1, verbAt);
  const isPlain = between.every((at) => /^(?:noun|preposition)$/.test(kindAt(sentence, at) ?? ""));
  return [...before, ...(isPlain ? between.filter(isTimeAt) : [])].map(timeAt);
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
