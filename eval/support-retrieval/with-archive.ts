import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "../../src/archive/archive.ts";
import { openSqliteArchive } from "../../src/archive/sqlite/open-sqlite-archive.ts";
import { canonicalize } from "../../src/capture/canonicalize.ts";
import { openingWords } from "../../src/capture/text/opening-words.ts";
import { type GuildId, guildId } from "../../src/domain/guild-id.ts";
import { detectLanguage } from "../../src/language/detect-language.ts";
import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";

/** A document of a data set. */
export interface Document {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

/** An archive filled with a data set's documents. */
export interface FilledArchive {
  readonly archive: Archive;
  readonly guild: GuildId;
  /** The documents an article stands for, by article id: the same text twice is one article. */
  readonly documentIds: ReadonlyMap<string, readonly string[]>;
}

const AT_ONCE = 64;

/** Fills a real archive in a temporary folder, and removes it when the work is done. */
export async function withArchive<T>(
  documents: readonly Document[],
  work: (filled: FilledArchive) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-eval-"));
  const archive = await openSqliteArchive({ path: join(folder, "archive.db"), indexer: passageIndexer });
  const guild = guildId("eval");
  const documentIds = new Map<string, string[]>();
  const put = async ({ id, title, text: written }: Document): Promise<void> => {
    const text = canonicalize(written);
    const { article } = await archive.put(guild, {
      metadata: {
        title: title ?? openingWords(text),
        byline: null,
        publisher: null,
        url: null,
        publishedAt: null,
        updatedAt: null,
        language: detectLanguage(text),
        descriptor: "unknown",
      },
      provenance: {},
      text,
      captions: [],
      original: { bytes: new TextEncoder().encode(written), mediaType: "text/plain", name: id },
      capturedAt: "2026-01-01T00:00:00.000Z",
    });
    documentIds.set(article.id, [...(documentIds.get(article.id) ?? []), id]);
  };
  try {
    for (let at = 0; at < documents.length; at += AT_ONCE)
      await Promise.all(documents.slice(at, at + AT_ONCE).map(put));
    return await work({ archive, guild, documentIds });
  } finally {
    await archive.close();
    await rm(folder, { recursive: true, force: true });
  }
}
