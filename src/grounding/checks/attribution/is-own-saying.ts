import type { Report } from "../../../language/factuality/report.ts";
import type { ToldSentence } from "../negation/told-sentence.ts";

/** "You'll note that it rose": takes the fact for granted. */
const READERS = /^you$/i;
const WRITERS = /^(?:I|we)$/;
const MARKS = /[“”"«»]/u;

/**
 * Whether a report is the source's own words about itself, and nobody's beside it: "we reported a loss", "you'll note that it
 * rose". What the source only thinks or expects stays so, and what stands in quotation marks is said by another.
 */
export function isOwnSaying({ kind, speaker }: Report, { text, statement }: ToldSentence): boolean {
  if (isQuoting(text, statement)) return false;
  const isOf = (pattern: RegExp) => speaker.length > 0 && speaker.every((word) => pattern.test(word.text));
  return isOf(READERS) || (kind === "say" && isOf(WRITERS));
}

/** Whether a sentence holds quotation marks or stands within them. */
export function isQuoting(text: string, statement: ToldSentence["statement"]): boolean {
  if (MARKS.test(text)) return true;
  if (statement === null) return false;
  const { source, span } = statement;
  const at = source.text.indexOf(text, span.start);
  const paragraph = source.text.slice(source.text.lastIndexOf("\n", at) + 1, Math.max(0, at));
  const count = (pattern: RegExp) => paragraph.match(pattern)?.length ?? 0;
  return count(/“/gu) > count(/”/gu) || count(/"/gu) % 2 === 1;
}
