import type { DiffPart } from "../domain/diff-part.ts";
import type { Span } from "../domain/span.ts";
import { foldText } from "./fold-text.ts";

export interface Alignment {
  /** Where in the source the look-alike stands, at word boundaries. */
  readonly span: Span;
  readonly diff: readonly DiffPart[];
  /** 1 less the share of asked words that differ; 1 is verbatim, 0 or less has nothing in common. */
  readonly similarity: number;
}

/** A word or a single punctuation mark. */
interface Word extends Span {
  readonly folded: string;
  /** What leaving it out or putting it in costs. */
  readonly cost: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\S/gu;

/** What a step of the alignment came from. */
const STEP = { none: 0, both: 1, asked: 2, source: 3 } as const;

/** Punctuation, or case alone, is a small difference: still shown, but no sign that another place was meant. */
const SMALL_COST = 0.25;

/**
 * Finds the stretch of the source that reads most like the asked words: semi-global alignment of words (Sellers 1980), free
 * to start and end anywhere in the source. Time and memory grow with the product of both lengths in words.
 * @returns null when either has no words or nothing aligns.
 */
export function alignWords(source: string, asked: string): Alignment | null {
  const askedWords = readWords(asked);
  const sourceWords = readWords(source);
  if (askedWords.length === 0 || sourceWords.length === 0) return null;
  const { steps, width, end, cost } = fillTable(askedWords, sourceWords);
  const pairs = trace(steps, width, askedWords.length, end);
  const touched = pairs.filter(([, j]) => j !== null).map(([, j]) => sourceWords[j ?? 0]);
  const first = touched.at(0);
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    span: { start: first.start, end: last.end },
    diff: mergeRuns(pairs, asked, askedWords, source, sourceWords),
    similarity: 1 - cost / askedWords.reduce((sum, word) => sum + word.cost, 0),
  };
}

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldText(word).folded,
    cost: /^[\p{L}\p{N}]/u.test(word) ? 1 : SMALL_COST,
  }));
}

function substitutionCost(a: Word, b: Word): number {
  if (a.folded === b.folded) return 0;
  return a.folded.toLowerCase() === b.folded.toLowerCase() ? SMALL_COST : Math.max(a.cost, b.cost);
}

function fillTable(asked: readonly Word[], source: readonly Word[]) {
  const width = source.length + 1;
  const steps = new Uint8Array((asked.length + 1) * width);
  let row = new Float64Array(width);
  for (const [i, askedWord] of asked.entries()) {
    const above = row;
    row = new Float64Array(width);
    row[0] = (above[0] ?? 0) + askedWord.cost;
    steps[(i + 1) * width] = STEP.asked;
    for (const [j, sourceWord] of source.entries()) {
      const both = (above[j] ?? 0) + substitutionCost(askedWord, sourceWord);
      const askedOnly = (above[j + 1] ?? 0) + askedWord.cost;
      const sourceOnly = (row[j] ?? 0) + sourceWord.cost;
      const best = Math.min(both, askedOnly, sourceOnly);
      row[j + 1] = best;
      steps[(i + 1) * width + j + 1] = best === both ? STEP.both : best === askedOnly ? STEP.asked : STEP.source;
    }
  }
  const cost = row.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  return { steps, width, end: row.indexOf(cost), cost };
}

type Pair = readonly [asked: number | null, source: number | null];

function trace(steps: Uint8Array, width: number, askedLength: number, end: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let i = askedLength;
  let j = end;
  while (i > 0) {
    const step = steps[i * width + j];
    if (step === STEP.both) pairs.push([--i, --j]);
    else if (step === STEP.asked) pairs.push([--i, null]);
    else pairs.push([null, --j]);
  }
  return pairs.reverse();
}

interface Run {
  readonly kind: DiffPart["kind"];
  readonly from: Word;
  to: Word;
}

/** Turns pairs into runs. Each run's text is a slice of the asked words or of the source, never put together. */
function mergeRuns(
  pairs: readonly Pair[],
  asked: string,
  askedWords: readonly Word[],
  source: string,
  sourceWords: readonly Word[],
): readonly DiffPart[] {
  const runs: Run[] = [];
  let open: Partial<Record<DiffPart["kind"], Run>> = {};
  const extend = (kind: DiffPart["kind"], word: Word | undefined): void => {
    if (word === undefined) return;
    if ((kind === "same") !== (open.same !== undefined)) open = {};
    const run = open[kind];
    if (run !== undefined) run.to = word;
    else {
      const started = { kind, from: word, to: word };
      open[kind] = started;
      runs.push(started);
    }
  };
  for (const [i, j] of pairs) {
    const askedWord = i === null ? undefined : askedWords[i];
    const sourceWord = j === null ? undefined : sourceWords[j];
    if (askedWord !== undefined && sourceWord !== undefined && askedWord.folded === sourceWord.folded) {
      extend("same", sourceWord);
    } else {
      extend("only-asked", askedWord);
      extend("only-source", sourceWord);
    }
  }
  return runs.map(({ kind, from, to }) => ({
    kind,
    text: (kind === "only-asked" ? asked : source).slice(from.start, to.end),
  }));
}
