import { negativeWords } from "../negative-words.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import { kindAt, lemmaAt, type Sentence, wordsAt } from "./sentence.ts";

const MAX_ASIDES = 4;

export function previousFinite({ verbs }: Sentence, before: number): number | null {
  return [...verbs].findLast(([at, { form }]) => at < before && form === "finite")?.[0] ?? null;
}

/** The clause to which "and" joins one with a subject of its own: behind a comma, a saying is joined to the sentence's main clause. */
export function joinedClause(sentence: Sentence, verbAt: number, and: number): number | null {
  let at = previousFinite(sentence, and);
  const isSaying =
    reportingVerbs.has(lemmaAt(sentence, verbAt)) || negativeWords.onComplement.has(lemmaAt(sentence, verbAt));
  for (let steps = 0; at !== null && steps < MAX_ASIDES; steps += 1) {
    const reading = sentence.verbs.get(at);
    if (reading === undefined || reading.governor === null || kindAt(sentence, and - 1) !== "comma") return at;
    // "Warned that it could fail, and he left".
    const isOfAnotherTime = hasModal(sentence, at) && !hasModal(sentence, verbAt);
    if (reading.link !== "adverbial" && reading.link !== "relative" && !isSaying && !isOfAnotherTime) return at;
    at = reading.governor;
  }
  return at;
}

/** The verb to which "and" joins another of its form. */
export function joinedTo(sentence: Sentence, verbAt: number, before: number): number | null {
  const candidates = [...sentence.verbs].filter(([at, { form }]) => at < before && at !== verbAt && form === "finite");
  const last = candidates.at(-1);
  if (last === undefined) return null;
  // "…, who left early, and died": the aside is closed.
  const isClosed = kindAt(sentence, before - 1) === "comma" || kindAt(sentence, before) === "comma";
  const open = candidates.findLast(([, { link }]) => link !== "relative");
  if (isClosed && last[1].link === "relative" && open !== undefined) return open[0];
  // "Said the levy would stay but did not rule out": what is to come and what was done are joined to other verbs.
  let at = last[0];
  for (let reading = sentence.verbs.get(at); hasModal(sentence, at) && !hasModal(sentence, verbAt); ) {
    if (reading?.link !== "complement" || reading.governor === null || reading.governor > at) break;
    at = reading.governor;
    reading = sentence.verbs.get(at);
  }
  return hasModal(sentence, at) && at !== last[0] ? last[0] : at;
}

const hasModal = (sentence: Sentence, at: number): boolean =>
  wordsAt(sentence, at).some(({ text }) => /^(?:would|will|could|can|may|might|should)$/i.test(text));
