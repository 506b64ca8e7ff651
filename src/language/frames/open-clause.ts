import { previousFinite } from "./join-clause.ts";
import { kindAt, type Sentence, textAt, type VerbReading } from "./sentence.ts";
import { takesClause } from "./takes-clause.ts";

const ADVERBIAL =
  /^(?:because|although|though|while|whereas|unless|when|whenever|where|wherever|once|provided|as|since|after|before|until|till)$/;

export function openedBy(
  sentence: Sentence,
  own: Omit<VerbReading, "form">,
  opener: number,
): Omit<VerbReading, "form"> {
  const text = textAt(sentence, opener);
  const before = kindAt(sentence, opener - 1);
  const governor = previousFinite(sentence, opener);
  const isFirst = before === undefined || before === "break" || governor === null;
  if (ADVERBIAL.test(text) || (text === "if" && (isFirst || before !== "verb" || !takesClause(sentence, opener - 1))))
    return { ...own, link: "adverbial", marker: opener, governor: isFirst ? null : governor };
  if (isFirst) return { ...own, marker: opener };
  // "He said that …, and that …".
  const nearest = [...sentence.verbs.keys()].findLast((at) => at < opener && takesClause(sentence, at)) ?? governor;
  return { ...own, link: "complement", marker: opener, governor: nearest };
}

/** A subject behind a phrase that stands before it: "In 2020, the firm", "that between May and June he", "…, his lawyer". */
export function frontedBefore(
  sentence: Sentence,
  own: Omit<VerbReading, "form">,
  before: number,
): Omit<VerbReading, "form"> {
  for (let at = before; at >= 0 && before - at < 12; at -= 1) {
    const kind = kindAt(sentence, at);
    if (kind === "opener") return openedBy(sentence, own, at);
    if (kind === "break" || kind === "verb" || kind === "relative") return own;
  }
  return own;
}
