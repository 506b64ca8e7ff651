import { type Sentence, textAt } from "./sentence.ts";

interface Gap {
  readonly kind: "object" | "place";
  readonly at: number;
  readonly preposition: number;
}

/** What a relative clause leaves out: "which the judge criticised" its object, "where uptake was low" its place. */
export function gapOf(sentence: Sentence, verbAt: number): Gap | null {
  const reading = sentence.verbs.get(verbAt);
  if (reading?.link === "joined" && reading.governor !== null && reading.marker === verbAt - 1) {
    const gap = gapOf(sentence, reading.governor);
    return gap?.kind === "object" ? gap : null;
  }
  if (reading === undefined || reading.link !== "relative" || reading.antecedent === null || reading.marker === null)
    return null;
  const marker = textAt(sentence, reading.marker);
  if (marker === "where") return { kind: "place", at: reading.antecedent, preposition: reading.marker };
  if (/^(?:which|that|whom)$/.test(marker) && !reading.subjects.includes(reading.antecedent))
    return { kind: "object", at: reading.antecedent, preposition: reading.marker };
  return null;
}
