import { isNearCopy } from "../near-copy/is-near-copy.ts";
import { shingleHashes } from "../near-copy/shingle-hashes.ts";
import type { ArticleRow } from "./article-rows.ts";
import type { GuildStore } from "./guild-store.ts";

/** How many of the likeliest originals are compared word by word: a text with many copies needs to find only one. */
const MAX_COMPARED = 8;

export interface Fingerprint {
  readonly revision: string;
  readonly shingles: ReadonlySet<number>;
  /** Made by `copyBands`. */
  readonly bands: readonly number[];
}

/**
 * The article of this guild whose words a text repeats, if any.
 * @param self the number of the article the text belongs to, where it is stored already
 */
export async function findOriginal(
  { rows, records, copies }: GuildStore,
  { revision, shingles, bands }: Fingerprint,
  self: number | null,
): Promise<ArticleRow | undefined> {
  const same = rows.byCurrentRevision(revision, self);
  if (same !== undefined) return same;
  for (const number of copies.likest(bands, MAX_COMPARED + 1)) {
    if (number === self) continue;
    const row = rows.byNumber(number);
    if (row === undefined) throw new Error(`the bands name article ${number}, which is not there`);
    const text = await records.text({ id: row.id, sha256: row.revision });
    if (isNearCopy(shingles, await shingleHashes(text))) return row;
  }
  return undefined;
}
