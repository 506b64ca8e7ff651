import type { IndexedMetadata, Indexer, PassageEntry } from "../archive.ts";

/** The index entries that a write needs. */
export interface Analysis {
  /** The version of the indexer that makes them. */
  readonly version: number;
  /**
   * An article's index entries. Called before a write changes anything: what it throws, where they are not made yet, ends the
   * attempt, and must be let through.
   */
  entries(text: string, metadata: IndexedMetadata): readonly PassageEntry[];
}

/** Ends an attempt to write for which index entries are missing. */
class MissingEntries extends Error {
  readonly text: string;
  readonly metadata: IndexedMetadata;

  constructor(text: string, metadata: IndexedMetadata) {
    super("index entries are missing");
    this.text = text;
    this.metadata = metadata;
  }
}

/**
 * Tries a write, and again once the index entries are made that were missing. Only inside its transaction does a write see which
 * article with which title it indexes, and analysing that may take a second on another thread: that is no time to hold the lock.
 * @param attempt one transaction, undone where it throws
 */
export async function withAnalysis<T>(indexer: Indexer, attempt: (analysis: Analysis) => Promise<T>): Promise<T> {
  const made: {
    readonly text: string;
    readonly metadata: IndexedMetadata;
    readonly entries: readonly PassageEntry[];
  }[] = [];
  const analysis: Analysis = {
    version: indexer.version,
    entries(text, { title, language }) {
      const known = made.find((each) => {
        return each.text === text && each.metadata.title === title && each.metadata.language === language;
      });
      if (known === undefined) throw new MissingEntries(text, { title, language });
      return known.entries;
    },
  };
  while (true) {
    try {
      return await attempt(analysis);
    } catch (fault) {
      if (!(fault instanceof MissingEntries)) throw fault;
      const { text, metadata } = fault;
      made.push({ text, metadata, entries: await indexer.passages(text, metadata) });
    }
  }
}
