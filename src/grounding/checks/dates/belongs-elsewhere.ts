import type { Span } from "../../../domain/span.ts";
import { analyse } from "../../../language/analyse.ts";
import { readQuantities } from "../figures/read-quantities.ts";
import { readTimes } from "./read-times.ts";
import type { TimeReading } from "./time-reading.ts";

/** What may stand between a figure and its time: "1.5% in March". */
const JOINS = /^\s*(?:(?:in|on|at|for|during)\s+)?(?:the\s+)?$/iu;
const COMPARES = /\b(?:higher|lower|fewer|greater|smaller)\b/iu;
const COMPARED_WITH =
  /\b(?:than|compared (?:with|to)|from|since|against|(?:up|down) on)\s+(?:(?:that of|in|the|a|on)\s+)*$/iu;
const PUBLISHES =
  /\b(?:publish|releas|announc|report|said|says|say|told|tell|wrote|write|post|issu|disclos|reveal|present|unveil|updat)\p{L}*/iu;
const RELATIVE = /,\s(?:which|who|whose|where)\s[^,;.]*$/iu;

/**
 * Whether a time of a quote belongs to something that the claim does not tell: to the figure that its sentence compares with
 * ("from 1.5% in March"), to the day of a report on another month ("today published its figures for February"), or to a
 * relative clause of which the claim repeats no word and no figure.
 */
export function belongsElsewhere(claim: string, time: TimeReading, sentence: string, said: TimeReading): boolean {
  return (
    isOfBaseline(claim, time, sentence, said) ||
    isOfReport(claim, time, sentence, said) ||
    isOfRelative(claim, sentence, said)
  );
}

function isOfBaseline(claim: string, time: TimeReading, sentence: string, { span }: TimeReading): boolean {
  const figure = readQuantities(sentence).find(
    ({ isBaseline, phrase }) =>
      isBaseline && phrase.end <= span.start && JOINS.test(sentence.slice(phrase.end, span.start)),
  );
  if (figure === undefined || COMPARES.test(claim) || COMPARED_WITH.test(claim.slice(0, time.span.start))) return false;
  return !readQuantities(claim).some(({ value }) => value === figure.value);
}

function isOfReport(claim: string, time: TimeReading, sentence: string, { offset }: TimeReading): boolean {
  const { month, day } = time.fields;
  if (offset?.unit !== "day" || offset.isFromText || month === undefined || day !== undefined) return false;
  const others = readTimes(sentence).filter(({ fields }) => fields.month !== undefined);
  return others.length > 0 && others.every(({ fields }) => fields.month !== month) && !PUBLISHES.test(claim);
}

function isOfRelative(claim: string, sentence: string, { span }: TimeReading): boolean {
  const clause = relativeClause(sentence, span);
  if (clause === null) return false;
  const words = stems(clause);
  const claimed = new Set(stems(claim));
  const figures = new Set(readQuantities(claim).map(({ value }) => value));
  if (readQuantities(clause).some(({ value }) => figures.has(value))) return false;
  return words.length > 1 && words.every((word) => !claimed.has(word));
}

function relativeClause(sentence: string, { start, end }: Span): string | null {
  const before = RELATIVE.exec(sentence.slice(0, start))?.[0];
  if (before === undefined) return null;
  return `${before} ${/^[^,;.]*/u.exec(sentence.slice(end))?.[0] ?? ""}`;
}

function stems(text: string): readonly string[] {
  return analyse(text, "en")
    .map(({ term }) => term)
    .filter((term) => !/\p{Nd}/u.test(term));
}
