import type { DocumentKind } from "../archive.ts";
import type { GuildStore } from "./guild-store.ts";

/** See `Archive.removeDocument`. Must run inside the write's transaction. */
export async function removeDocument(
  { sql, guildNumber, documents }: GuildStore,
  kind: DocumentKind,
  key: string,
): Promise<boolean> {
  const isThere = sql.run("DELETE FROM documents WHERE guild = ? AND kind = ? AND key = ?", guildNumber, kind, key) > 0;
  if (isThere) await documents.remove(kind, key);
  return isThere;
}
