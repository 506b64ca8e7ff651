import type { DocumentKind, KeyedDocument } from "../archive.ts";
import type { GuildStore } from "./guild-store.ts";

/**
 * Puts a document as the last one. Must run inside the write's transaction, which is what makes the look at what stands there
 * and the writing one step beside other processes.
 * @param known what must stand there: null for nothing; absent: whatever it is
 * @returns whether it was written
 */
export async function writeDocument(
  { sql, guildNumber, documents }: GuildStore,
  kind: DocumentKind,
  document: KeyedDocument,
  ...known: readonly [known?: unknown]
): Promise<boolean> {
  const row = [guildNumber, kind, document.key] as const;
  if (known.length > 0) {
    const isThere = sql.one("SELECT 1 FROM documents WHERE guild = ? AND kind = ? AND key = ?", ...row) !== undefined;
    const present = isThere ? await documents.read(kind, document.key) : null;
    if (JSON.stringify(present) !== JSON.stringify(known[0])) return false;
  }
  sql.run("DELETE FROM documents WHERE guild = ? AND kind = ? AND key = ?", ...row);
  sql.run("INSERT INTO documents (guild, kind, key) VALUES (?, ?, ?)", ...row);
  await documents.write(kind, document);
  return true;
}
