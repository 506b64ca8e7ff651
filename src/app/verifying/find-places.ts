import { setImmediate } from "node:timers/promises";
import type { Article } from "../../domain/article.ts";
import type { ArticleFilter } from "../../domain/article-filter.ts";
import type { SourceText } from "../../domain/source-text.ts";
import type { Span } from "../../domain/span.ts";
import { foldText } from "../../grounding/fold-text.ts";
import type { Statement } from "../../grounding/statement.ts";
import type { CommandContext } from "../command.ts";
import { type FoldedSource, foldInSteps } from "../fold-in-steps.ts";
import { readSource } from "../read-source.ts";
import { sentencesAround } from "./sentences-around.ts";

/** Where a sentence's words stand letter for letter. */
export interface Place {
  /** The whole sentence or sentences of the source that hold them. */
  readonly statement: Statement;
  readonly words: Span;
  /** Whether these words are all that the source's sentence says. */
  readonly isWhole: boolean;
}

/** Voices kept for a sentence; what stands in more is a set phrase. */
const MAX_VOICES = 8;
/** Articles read between two tellings of how far it is. */
const PROGRESS_STEP = 200;
const MARKS = /^["“”„«»'‘’]+|["“”„«»'‘’]+$/gu;

type Context = Pick<CommandContext, "archive" | "guild" | "signal" | "progress">;

/**
 * Finds where the sentences stand verbatim. Every article that the filter leaves is read once, so that "not found" means that
 * it is not there; of the copies of one voice the first is told.
 * @returns for each sentence its places, whole sentences first
 * @throws {DOMException} an AbortError where the person stops it
 */
export async function findPlaces(
  { archive, guild, signal, progress }: Context,
  sentences: readonly string[],
  filter: ArticleFilter,
): Promise<readonly (readonly Place[])[]> {
  const found = sentences.map(() => new Map<string, Place>());
  const wordings = sentences.map(wordingsOf);
  const articles = await archive.list(guild, filter);
  for (const [index, article] of articles.entries()) {
    signal.throwIfAborted();
    if (index % PROGRESS_STEP === 0) progress({ done: index, total: articles.length, label: "reading the archive" });
    // Neither reading nor folding waits for anything: others get their turn here.
    await setImmediate();
    const source = await readSource(archive, guild, article);
    if (source === null) continue;
    const folded = await foldInSteps(source.text);
    for (const [at, places] of found.entries()) {
      const place = await findPlace(article, source, folded, wordings[at] ?? []);
      if (place !== null) keep(places, place);
    }
  }
  return found.map((places) => [...places.values()].sort((a, b) => Number(b.isWhole) - Number(a.isWhole)));
}

/** A sentence as it was pasted, folded; and where marks stand around it, which say that it is a quotation, without them. */
function wordingsOf(sentence: string): readonly string[] {
  return [...new Set([sentence, sentence.replace(MARKS, "")])]
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .map((words) => foldText(words).folded.trim());
}

/** @param folded the source's text, folded once for all sentences */
async function findPlace(
  article: Article,
  source: SourceText,
  folded: FoldedSource,
  wordings: readonly string[],
): Promise<Place | null> {
  for (const words of wordings) {
    if (!folded.mayHold(words)) continue;
    let first: Place | null = null;
    for await (const span of folded.locate(words)) {
      const whole = sentencesAround(source.text, span, article.metadata.language);
      const left = source.text.slice(whole.start, span.start) + source.text.slice(span.end, whole.end);
      const isWhole = !/[\p{L}\p{N}?]/u.test(left);
      const place: Place = { statement: { article, source, span: whole }, words: span, isWhole };
      if (isWhole) return place;
      first ??= place;
    }
    if (first !== null) return first;
  }
  return null;
}

function keep(places: Map<string, Place>, place: Place): void {
  const { id, voice } = place.statement.article;
  const held = places.get(voice);
  const isBetter =
    held === undefined ? places.size < MAX_VOICES : held.isWhole === place.isWhole ? id === voice : place.isWhole;
  if (isBetter) places.set(voice, place);
}
