import type { Span } from "../../../domain/span.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { readTimes } from "../dates/read-times.ts";
import { scanFigures } from "../figures/scan-figures.ts";

/** Those of a text's words that are parts of a time or a figure ("19th century", "doubled"), which checks of their own compare. */
export function findComparedElsewhere(text: string, words: readonly TaggedWord[]): ReadonlySet<TaggedWord> {
  const spans: readonly Span[] = [...readTimes(text), ...scanFigures(text)].map(({ span }) => span);
  return new Set(words.filter(({ span }) => spans.some(({ start, end }) => start <= span.start && span.end <= end)));
}
