import type { DatabaseSync } from "node:sqlite";
import Keyv, { type KeyvOptions } from "keyv";
import type { GuildId } from "../../domain/guild-id.ts";
import type { DocumentKind } from "../archive.ts";
import { createKeyvSqlite } from "../keyv-sqlite.ts";

/** Plain JSON where no bytes are kept: Keyv's own coding looks for bytes in every string and takes eight times as long. */
const JSON_CODING: KeyvOptions = { serialize: JSON.stringify, deserialize: JSON.parse };

/** What Keyv keeps of one kind of a guild's records. Its failed reads throw. */
export function guildKeyv(
  db: DatabaseSync,
  guild: GuildId,
  kind: "article" | "text" | "original" | "answer" | `document/${DocumentKind}`,
  { holdsBytes = false } = {},
): Keyv {
  return new Keyv({
    store: createKeyvSqlite(db),
    namespace: `${guild}/${kind}`,
    throwOnErrors: true,
    emitErrors: false,
    ...(holdsBytes ? {} : JSON_CODING),
  });
}
