import type { QuotedSentence } from "../quoted-sentences.ts";
import { readTimes } from "./read-times.ts";

/** Words that a line may hold besides its date: "By Lea Halden on 3 May 2024, 4:10 pm EST". */
const MOST_OTHER_WORDS = 6;

/**
 * The days that lines of a claim's quotes give for their own article: a sentence that is little more than one full date.
 * @param sentences of one article
 * @returns ISO 8601 days
 */
export function readDatelines(sentences: readonly QuotedSentence[]): readonly string[] {
  return sentences.flatMap(({ text }) => {
    const times = readTimes(text);
    const full = times.filter(
      ({ fields: { year, month, day } }) => year !== undefined && month !== undefined && day !== undefined,
    );
    const [only] = full;
    if (only === undefined || full.length > 1) return [];
    const rest = times.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text);
    if ((rest.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_OTHER_WORDS || /\b(?:was|is|were|has|had)\b/iu.test(rest))
      return [];
    const { year = 0, month = 1, day = 1 } = only.fields;
    return [new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)];
  });
}
