import type { DatabaseSync } from "node:sqlite";
import type { GuildId } from "../../domain/guild-id.ts";
import type { Archive, Indexer } from "../archive.ts";
import { checkDocument } from "../check-document.ts";
import { checkKeptAnswer } from "../check-kept-answer.ts";
import { checkLimit } from "../check-limit.ts";
import { checkSpending } from "../check-spending.ts";
import { copyBands } from "../near-copy/copy-bands.ts";
import { shingleHashes } from "../near-copy/shingle-hashes.ts";
import { sha256Hex } from "../sha256-hex.ts";
import { addSpending } from "./add-spending.ts";
import { answerReader } from "./answer-reader.ts";
import { archiveFault } from "./archive-fault.ts";
import { articleReader } from "./article-reader.ts";
import { createSql, type Sql } from "./create-sql.ts";
import { documentReader } from "./document-reader.ts";
import { editArticle } from "./edit-article.ts";
import { explainSqliteError } from "./explain-sqlite-error.ts";
import { guildReads } from "./guild-reads.ts";
import { type GuildStore, openGuildStore } from "./guild-store.ts";
import { keepAnswer } from "./keep-answer.ts";
import { measureArchive } from "./measure-archive.ts";
import { openConnections } from "./open-connections.ts";
import { packOriginal } from "./pack-original.ts";
import { publishAnswer } from "./publish-answer.ts";
import { putArticle } from "./put-article.ts";
import { reindexArticle, staleArticles } from "./reindex-articles.ts";
import { removeArticle } from "./remove-article.ts";
import { removeDocument } from "./remove-document.ts";
import { createSearchThread } from "./search-thread.ts";
import { withAnalysis } from "./with-analysis.ts";
import { writeDocument } from "./write-document.ts";
import { createWriteQueue } from "./write-queue.ts";

export interface SqliteArchiveOptions {
  /** The archive's file; made, with its folder, where there is none. */
  readonly path: string;
  readonly indexer: Indexer;
  /** The version of `canonicalize` that makes the texts which are put. Default: 1. */
  readonly canonicalVersion?: number;
}

type GuildWrite<T> = (store: GuildStore) => Promise<T>;

function articleWriter(db: DatabaseSync, path: string, indexer: Indexer) {
  const sql = createSql(db);
  const queue = createWriteQueue(db);
  return {
    idle: queue.idle,
    write: <T>(guild: GuildId, work: GuildWrite<T>) =>
      withAnalysis(indexer, (analysis) => queue.write(() => work(openGuildStore(db, sql, path, analysis, guild)))),
  };
}

/** Articles indexed anew at once: analysed side by side, and written in a transaction that they share. */
const REINDEXED_AT_ONCE = 16;

/** Brings every article's index entries to the indexer's version. */
async function reindex(sql: Sql, version: number, { write }: ReturnType<typeof articleWriter>): Promise<void> {
  while (true) {
    const stale = staleArticles(sql, version, REINDEXED_AT_ONCE);
    if (stale.length === 0) return;
    const done = await Promise.allSettled(
      stale.map(({ guild, id }) => write(guild, (store) => reindexArticle(store, id))),
    );
    for (const each of done) if (each.status === "rejected") throw each.reason;
  }
}

/**
 * Opens an archive in one SQLite file. Writes go through one connection in groups (`write-queue.ts`), reads through another that
 * sees committed states only, searches through a third on a thread of its own. Articles that another version of the indexer
 * indexed are indexed anew first, in small transactions, so that an interruption costs only the one it hits.
 * @throws {UserError} where the file cannot be used; it is never replaced or recreated
 */
export async function openSqliteArchive({
  path,
  indexer,
  canonicalVersion = 1,
}: SqliteArchiveOptions): Promise<Archive> {
  const { writer: db, reader: readDb, readLocation } = await openConnections(path);
  const writer = db === null ? null : articleWriter(db, path, indexer);
  const reads = guildReads(readDb, path);
  const reader = articleReader(reads);
  const answers = answerReader(reads);
  const documents = documentReader(reads);
  const searchThread = createSearchThread(readLocation);

  async function explained<T>(result: Promise<T>): Promise<T> {
    try {
      return await result;
    } catch (error) {
      throw explainSqliteError(path, error);
    }
  }

  async function write<T>(guild: GuildId, work: GuildWrite<T>): Promise<T> {
    if (writer !== null) return explained(writer.write(guild, work));
    throw archiveFault("read-only", path);
  }

  async function close() {
    await writer?.idle();
    await reads.idle();
    await searchThread.close();
    readDb.close();
    db?.close();
  }

  try {
    const isStale = staleArticles(reads.sql, indexer.version, 1).length > 0;
    if (isStale && writer === null) throw archiveFault("out of date", path);
    if (isStale && writer !== null) await reindex(reads.sql, indexer.version, writer);
  } catch (error) {
    await close();
    throw explainSqliteError(path, error);
  }

  return {
    async put(guild, captured) {
      const original = await packOriginal(captured.original);
      const record = {
        revision: sha256Hex(captured.text),
        capturedAt: captured.capturedAt,
        canonicalVersion,
        originalSha256: sha256Hex(captured.original.bytes),
      };
      const shingles = await shingleHashes(captured.text);
      const print = { revision: record.revision, shingles, bands: await copyBands(shingles) };
      return write(guild, (store) => putArticle(store, { captured, record, original, print }));
    },
    get: async (guild, id) => (await explained(reader.getMany(guild, [id])))[0] ?? null,
    getMany: (guild, ids) => explained(reader.getMany(guild, ids)),
    text: (guild, id, revision) => explained(reader.text(guild, id, revision)),
    original: (guild, id, revision) => explained(reader.original(guild, id, revision)),
    list: (guild, filter) => explained(reader.list(guild, filter)),
    titles: (guild, filter) => explained(reader.titles(guild, filter)),
    facets: (guild, scope) => explained(reader.facets(guild, scope)),
    edit: (guild, id, changes) => write(guild, (store) => editArticle(store, id, changes)),
    remove: (guild, id) => write(guild, (store) => removeArticle(store, id)),
    search: async (guild, query) =>
      (await explained(reader.searchSmall(guild, query))) ?? explained(searchThread.search(guild, query)),
    async keepAnswer(guild, kept) {
      checkKeptAnswer(kept);
      await write(guild, (store) => keepAnswer(store, kept));
    },
    answer: (guild, id) => explained(answers.answer(guild, id)),
    async answers(guild, query) {
      checkLimit(query.limit);
      return explained(answers.answers(guild, query));
    },
    publishAnswer: (guild, id) => write(guild, (store) => publishAnswer(store, id)),
    document: (guild, kind, key) => explained(documents.document(guild, kind, key)),
    async documents(guild, kind, query) {
      checkLimit(query.limit);
      return explained(documents.documents(guild, kind, query));
    },
    async putDocument(guild, kind, document) {
      checkDocument(kind, document);
      await write(guild, (store) => writeDocument(store, kind, document));
    },
    async createDocument(guild, kind, document) {
      checkDocument(kind, document);
      return write(guild, (store) => writeDocument(store, kind, document, null));
    },
    async replaceDocument(guild, kind, document, known) {
      checkDocument(kind, document);
      return write(guild, (store) => writeDocument(store, kind, document, known));
    },
    removeDocument: (guild, kind, key) => write(guild, (store) => removeDocument(store, kind, key)),
    measure: () => explained(measureArchive(reads)),
    async spend(guild, spending) {
      checkSpending(spending);
      if (spending.tokens === 0) return explained(answers.spent(guild, spending));
      return write(guild, async (store) => addSpending(store, spending));
    },
    close,
  };
}
