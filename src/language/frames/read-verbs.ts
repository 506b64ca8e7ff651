import { reportingVerbs } from "../reporting-verbs.ts";
import { findSubject } from "./find-subject.ts";
import { formOf } from "./form-of.ts";
import { rowStart } from "./noun-row.ts";
import { kindAt, lemmaAt, type Sentence, type VerbReading } from "./sentence.ts";
import { unfinite } from "./unfinite.ts";

/** Reads the verbs of a sentence one after the other: their form, their subject, and what they hang on. */
export function readVerbs(sentence: Sentence): void {
  for (const [at, { kind }] of sentence.chunks.entries()) {
    if (kind !== "verb") continue;
    const form = formOf(sentence, at);
    sentence.verbs.set(
      at,
      form === "finite" ? { form, ...finite(sentence, at) } : { form, ...unfinite(sentence, at, form) },
    );
  }
  hangOnParentheses(sentence);
}

/** "The gate was shut, police said", "The gate, she said, was shut": what stands before and behind is what is said. */
function hangOnParentheses(sentence: Sentence): void {
  const { verbs } = sentence;
  for (const [at, reading] of verbs) {
    const [subject = at] = reading.subjects;
    const from = Math.min(at, rowStart(sentence, subject));
    const isParenthesis =
      reading.form === "finite" &&
      reading.link === "main" &&
      reportingVerbs.has(lemmaAt(sentence, at)) &&
      kindAt(sentence, from - 1) === "comma" &&
      kindAt(sentence, at + 1) !== "opener" &&
      ![...verbs.values()].some(({ governor, link }) => governor === at && link === "complement");
    if (!isParenthesis) continue;
    for (const [other, each] of verbs) {
      if (other === at || each.link !== "main" || isParted(sentence, other, at)) continue;
      verbs.set(other, { ...each, link: "complement", governor: at });
    }
  }
}

const isParted = ({ chunks, words }: Sentence, a: number, b: number): boolean =>
  chunks.slice(Math.min(a, b), Math.max(a, b)).some(({ kind, from }) => kind === "break" && words[from]?.text === ";");

export function finite(sentence: Sentence, at: number): Omit<VerbReading, "form"> {
  const found = findSubject(sentence, at);
  const next = kindAt(sentence, at + 1);
  const before = kindAt(sentence, at - 1);
  // "…, said Ana Ruiz, the mayor": the subject stands behind.
  const isInverted =
    found.subjects.length === 0 &&
    (before === undefined || before === "comma" || before === "break") &&
    next === "noun" &&
    INVERTED.test(lemmaAt(sentence, at));
  if (isInverted) return { ...found, subjects: [at + 1], beside: [], link: "main", governor: null, isInferred: false };
  return found;
}

const INVERTED = /^(?:say|add|write|explain|report|note|warn|state|argue|insist|claim|declare|ask)$/;
