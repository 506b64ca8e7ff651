import { setImmediate } from "node:timers/promises";
import type { Archive, KeyedDocument } from "../archive.ts";
import type { GuildReads } from "./guild-reads.ts";
import { openDocumentRecords } from "./open-document-records.ts";

const LISTED_AT_ONCE = 200;

export type DocumentReader = Pick<Archive, "document" | "documents">;

/** Reads a guild's small documents. */
export function documentReader({ db, path, sql, readGuild }: GuildReads): DocumentReader {
  return {
    document: (guild, kind, key) =>
      readGuild<unknown>(guild, null, async (guildNumber) => {
        const query = "SELECT 1 FROM documents WHERE guild = ? AND kind = ? AND key = ?";
        const isThere = sql.one(query, guildNumber, kind, key) !== undefined;
        return isThere ? openDocumentRecords(db, path, guild).read(kind, key) : null;
      }),
    documents: (guild, kind, { keyPrefix = "", limit }) =>
      readGuild<readonly KeyedDocument[]>(guild, [], async (guildNumber) => {
        const rows = sql.all<{ key: string }>(
          "SELECT key FROM documents WHERE guild = ? AND kind = ? AND substr(key, 1, length(?3)) = ?3 ORDER BY number DESC LIMIT ?",
          guildNumber,
          kind,
          keyPrefix,
          limit,
        );
        const records = openDocumentRecords(db, path, guild);
        const found: KeyedDocument[] = [];
        for (const [i, { key }] of rows.entries()) {
          // A list may be long: the event loop gets its turn.
          if (i % LISTED_AT_ONCE === LISTED_AT_ONCE - 1) await setImmediate();
          found.push({ key, value: await records.read(kind, key) });
        }
        return found;
      }),
  };
}
