import type { IndexedMetadata, Indexer, PassageEntry } from "../../archive/archive.ts";

const lowerWords = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean).join(" ");

/** A stand-in indexer: each paragraph is a passage of one sentence, its terms are its lower-cased words. */
export const wordIndexer = {
  version: 1,
  passages: (text: string, metadata: IndexedMetadata): readonly PassageEntry[] =>
    [...text.matchAll(/[^\n]+/g)].map((paragraph): PassageEntry => {
      const span = { start: paragraph.index, end: paragraph.index + paragraph[0].length };
      return { span, sentences: [span], titleTerms: lowerWords(metadata.title), bodyTerms: lowerWords(paragraph[0]) };
    }),
} satisfies Indexer;
