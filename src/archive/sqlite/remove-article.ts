import type { GuildStore } from "./guild-store.ts";
import { rehomeCopies } from "./rehome-copies.ts";

/** See `Archive.remove`. Must run inside the write's transaction. Reads no record of the article, which may be damaged. */
export async function removeArticle(store: GuildStore, id: string): Promise<boolean> {
  const { rows, records, index, copies } = store;
  const row = rows.byId(id);
  if (row === undefined) return false;
  await rehomeCopies(store, row);
  const states = rows.states(row.number);
  await records.remove(
    id,
    states.map(({ revision }) => ({ id, sha256: revision })),
    states.map(({ original }) => ({ id, sha256: original })),
  );
  await index.remove(row.number);
  copies.remove(row.number);
  rows.remove(row.number);
  return true;
}
