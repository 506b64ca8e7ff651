import type { DatabaseSync } from "node:sqlite";
import type { GuildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import type { DocumentKind, KeyedDocument } from "../archive.ts";
import { guildKeyv } from "./guild-keyv.ts";
import { readEntry } from "./read-entry.ts";

/** A guild's small documents in Keyv. */
export interface DocumentRecords {
  /** @throws {UserError} that names the document where its entry is missing or damaged */
  read(kind: DocumentKind, key: string): Promise<unknown>;
  write(kind: DocumentKind, document: KeyedDocument): Promise<void>;
  remove(kind: DocumentKind, key: string): Promise<void>;
}

/** @param path the archive's file, for messages */
export function openDocumentRecords(db: DatabaseSync, path: string, guild: GuildId): DocumentRecords {
  const keyvOf = (kind: DocumentKind) => guildKeyv(db, guild, `document/${kind}`);
  return {
    read: (kind, key) =>
      readEntry(
        keyvOf(kind),
        key,
        (fault, cause) =>
          new UserError(
            `The ${kind} ${key} in ${path} is damaged: ${fault}. Put a backup of the archive in its place.`,
            { cause },
          ),
      ),
    async write(kind, { key, value }) {
      await keyvOf(kind).set(key, value);
    },
    async remove(kind, key) {
      await keyvOf(kind).delete(key);
    },
  };
}
