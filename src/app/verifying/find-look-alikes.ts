import { type Alignment, alignWords } from "../../grounding/align-words.ts";
import type { Statement } from "../../grounding/statement.ts";
import { sentencesAround } from "./sentences-around.ts";

/** A stretch of a source that reads almost like a sentence. */
export interface LookAlike {
  /** The whole sentence or sentences that hold it. */
  readonly statement: Statement;
  /** The span lies in the source's text. */
  readonly alignment: Alignment;
}

/** From here on two sentences are one and the same, altered; below it they may say the same in other words. */
const LEAST_SIMILARITY = 0.8;
/** In a short sentence one changed word weighs more. */
const LEAST_SHORT_SIMILARITY = 0.6;
const MOST_LOOK_ALIKES = 3;

/** Finds the stretches that read almost like a sentence, the likest first, of each voice one. */
export function findLookAlikes(sentence: string, passages: readonly Statement[]): readonly LookAlike[] {
  const found = new Map<string, LookAlike>();
  for (const { article, source, span } of passages) {
    const alignment = alignWords(source.text.slice(span.start, span.end), sentence);
    if (alignment === null || !isLike(alignment)) continue;
    const held = found.get(article.voice);
    if (held !== undefined && held.alignment.similarity >= alignment.similarity) continue;
    const within = { start: alignment.span.start + span.start, end: alignment.span.end + span.start };
    const whole = sentencesAround(source.text, within, article.metadata.language);
    found.set(article.voice, {
      statement: { article, source, span: whole },
      alignment: { ...alignment, span: within },
    });
  }
  return [...found.values()].sort((a, b) => b.alignment.similarity - a.alignment.similarity).slice(0, MOST_LOOK_ALIKES);
}

function isLike({ similarity, diff }: Alignment): boolean {
  if (similarity >= LEAST_SIMILARITY) return true;
  return similarity >= LEAST_SHORT_SIMILARITY && changedWords(diff) === 1;
}

/** How many words were replaced, put in or left out. */
function changedWords(diff: Alignment["diff"]): number {
  const count = (kind: string) =>
    diff
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
  return Math.max(count("only-asked"), count("only-source"));
}
