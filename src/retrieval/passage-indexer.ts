import type { IndexedMetadata, Indexer, PassageEntry } from "../archive/archive.ts";
import type { Span } from "../domain/span.ts";
import { analyse, type Token } from "../language/analyse.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { segmentSentences } from "../language/segment-sentences.ts";
import { INDEXER_VERSION } from "./indexer-version.ts";

/** A passage is closed by the sentence that brings it to this many words. */
const PASSAGE_WORDS = 120;
/** A shorter rest joins the passage before it. */
const MIN_REST_WORDS = 40;

const termsOf = (tokens: readonly Token[]): string => tokens.map((token) => token.term).join(" ");

function countWords(text: string, span: Span): number {
  const slice = text.slice(span.start, span.end);
  // Scripts without spaces: about two characters a word.
  return Math.max(
    slice.split(/\s+/).length,
    (slice.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/gu)?.length ?? 0) / 2,
  );
}

function groupSentences(text: string, sentences: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let words = 0;
  for (const sentence of sentences) {
    group.push(sentence);
    words += countWords(text, sentence);
    if (words < PASSAGE_WORDS) continue;
    groups.push(group);
    group = [];
    words = 0;
  }
  const last = groups.at(-1);
  if (last && words < MIN_REST_WORDS) last.push(...group);
  else if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * Cuts an article into passages of whole sentences of about 120 words, which rank best, without overlap: the
 * article's own score makes up for what a cut takes from a passage.
 */
export const passageIndexer = {
  version: INDEXER_VERSION,
  passages(text: string, metadata: IndexedMetadata): readonly PassageEntry[] {
    const language = metadata.language ?? detectLanguage(text);
    // A title made of the text's opening words would count them twice.
    const titleTerms = text.startsWith(metadata.title) ? "" : termsOf(analyse(metadata.title, language));
    const tokens = analyse(text, language);
    let next = 0;
    return groupSentences(text, segmentSentences(text, language)).flatMap((sentences) => {
      const start = sentences[0]?.start;
      const end = sentences.at(-1)?.end;
      if (start === undefined || end === undefined) return [];
      const first = next;
      while (next < tokens.length && (tokens[next]?.span.start ?? end) < end) next += 1;
      return [{ span: { start, end }, sentences, titleTerms, bodyTerms: termsOf(tokens.slice(first, next)) }];
    });
  },
} satisfies Indexer;
