import type { Correction, Remark } from "../app/remark.ts";
import { dateLabel } from "./date-label.ts";
import type { Words } from "./words/en.ts";

/** What became of an answer's sources, as a sentence. */
export function remarkSentence(remark: Remark, words: Words): string {
  if (typeof remark === "string") return remark;
  const { remarks, isOne, quoted } = words;
  if (remark.kind === "corrected") {
    const values = remark.values.map((correction) => nameValue(correction, words));
    return remarks.corrected(quoted(remark.title), values.join(remarks.fieldJoint));
  }
  const one = isOne(remark.quotes.length);
  const quotes = remarks.quotes(remark.quotes.map((n) => `[${n}]`).join(", "), one);
  if (remark.kind === "withheld") return remarks.withheld(quotes, one);
  if (remark.kind === "withdrawn") return remarks.withdrawn(quotes, quoted(remark.title));
  return remarks.revised(quotes, quoted(remark.title), dateLabel(remark.since, words), one);
}

function nameValue(correction: Correction, words: Words): string {
  return `${words.remarks.fields[correction.field]} ${words.quoted(shown(correction, words))}`;
}

function shown({ field, value }: Correction, words: Words): string {
  if (field === "descriptor") return words.descriptors[value];
  if (field === "publishedAt") return dateLabel(value, words);
  return value ?? words.unknown;
}
