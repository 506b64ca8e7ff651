import type { Article, CapturedArticle, RevisionRecord } from "../../domain/article.ts";
import type { PassageEntry, PutOutcome } from "../archive.ts";
import { articleIds } from "../article-id.ts";
import { isNearCopy } from "../near-copy/is-near-copy.ts";
import { shingleHashes } from "../near-copy/shingle-hashes.ts";
import { renewMetadata } from "../renew-metadata.ts";
import { urlKey } from "../url-key.ts";
import type { ArticleRow } from "./article-rows.ts";
import { type Fingerprint, findOriginal } from "./find-original.ts";
import type { GuildStore } from "./guild-store.ts";
import type { StoredOriginal } from "./open-records.ts";
import { rehomeCopies } from "./rehome-copies.ts";

/** A captured article with what can be made of it before the transaction. */
export interface PreparedArticle {
  readonly captured: CapturedArticle;
  readonly record: RevisionRecord;
  readonly original: StoredOriginal;
  readonly print: Fingerprint;
}

/** Writes what belongs to an article's present text: the text, the bytes, the passages and the bands. */
async function writeState(
  store: GuildStore,
  number: number,
  { captured, record, original, print }: PreparedArticle,
  article: Article,
  entries: readonly PassageEntry[],
) {
  const { records, index, copies } = store;
  await records.setArticle(article);
  await records.setText({ id: article.id, sha256: record.revision }, captured.text);
  await records.setOriginal({ id: article.id, sha256: record.originalSha256 }, original);
  await index.write(number, entries);
  copies.write(number, print.bands);
}

function freeId(store: GuildStore, identity: string): string {
  for (const id of articleIds(identity)) if (store.rows.byId(id) === undefined) return id;
  throw new Error(`no free id for ${identity}`);
}

async function add(store: GuildStore, prepared: PreparedArticle): Promise<PutOutcome> {
  const { captured, record, print } = prepared;
  const { metadata, provenance, captions, capturedAt, text } = captured;
  const entries = store.analysis.entries(text, metadata);
  const original = await findOriginal(store, print, null);
  const id = freeId(store, metadata.url === null ? record.revision : urlKey(metadata.url));
  const article: Article = {
    id,
    metadata,
    provenance,
    captions,
    capturedAt,
    revision: record.revision,
    revisions: [record],
    voice: original?.voice ?? id,
    collections: [],
  };
  const number = store.rows.insert(article);
  await writeState(store, number, prepared, article, entries);
  return { kind: original === undefined ? "added" : "copy", article };
}

async function revise(store: GuildStore, row: ArticleRow, prepared: PreparedArticle): Promise<PutOutcome> {
  const { captured, record, print } = prepared;
  const known = await store.records.article(row.id);
  const renewed = renewMetadata(known, captured);
  const entries = store.analysis.entries(captured.text, renewed.metadata);
  const before = await shingleHashes(await store.records.text({ id: row.id, sha256: row.revision }));
  let { voice } = known;
  // A correction leaves the ties between copies as they are; other words make them anew.
  if (!isNearCopy(before, print.shingles)) {
    await rehomeCopies(store, row);
    voice = (await findOriginal(store, print, row.number))?.voice ?? row.id;
  }
  const article: Article = {
    ...known,
    ...renewed,
    captions: captured.captions,
    revision: record.revision,
    revisions: [...known.revisions, record],
    voice,
  };
  store.rows.update(row.number, article);
  await writeState(store, row.number, prepared, article, entries);
  return { kind: "revised", article };
}

/** See `Archive.put`. Must run inside the write's transaction. */
export async function putArticle(store: GuildStore, prepared: PreparedArticle): Promise<PutOutcome> {
  const { url, publisher } = prepared.captured.metadata;
  const { revision, originalSha256 } = prepared.record;
  const row = url === null ? store.rows.byText(revision, originalSha256, publisher) : store.rows.byUrlKey(urlKey(url));
  if (row === undefined) return add(store, prepared);
  if (url !== null && row.revision !== revision) return revise(store, row, prepared);
  return { kind: "unchanged", article: await store.records.article(row.id) };
}
