import type { DatabaseSync } from "node:sqlite";
import Keyv, { type KeyvOptions } from "keyv";
import type { z } from "zod";
import type { Article } from "../../domain/article.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import { articleSchema, originalSchema } from "../article-schema.ts";
import { createKeyvSqlite } from "../keyv-sqlite.ts";
import { sha256Hex } from "../sha256-hex.ts";
import { sqliteCode } from "./explain-sqlite-error.ts";

/** A captured document's bytes as they are kept. */
export type StoredOriginal = z.infer<typeof originalSchema>;

/** Names one stored state of an article's text or bytes, by its SHA-256. */
interface StateKey {
  readonly id: string;
  readonly sha256: string;
}

/**
 * What Keyv keeps of one guild, checked whenever it is read. Every read throws a `UserError` that names the article where the
 * entry is missing or damaged: who asks knows from the tables that it must be there.
 */
export interface Records {
  article(id: string): Promise<Article>;
  setArticle(article: Article): Promise<void>;
  text(key: StateKey): Promise<string>;
  setText(key: StateKey, text: string): Promise<void>;
  original(key: StateKey): Promise<StoredOriginal>;
  setOriginal(key: StateKey, original: StoredOriginal): Promise<void>;
  remove(id: string, texts: readonly StateKey[], originals: readonly StateKey[]): Promise<void>;
}

/** Plain JSON where no bytes are kept: Keyv's own coding looks for bytes in every string and takes eight times as long. */
const JSON_CODING: KeyvOptions = { serialize: JSON.stringify, deserialize: JSON.parse };

const stateKey = ({ id, sha256 }: StateKey) => `${id}@${sha256}`;

/** @param path the archive's file, for messages */
export function openRecords(db: DatabaseSync, path: string, guild: GuildId): Records {
  const open = (kind: string, coding: KeyvOptions) =>
    new Keyv({
      store: createKeyvSqlite(db),
      namespace: `${guild}/${kind}`,
      throwOnErrors: true,
      emitErrors: false,
      ...coding,
    });
  const [articles, texts, originals] = [open("article", JSON_CODING), open("text", JSON_CODING), open("original", {})];

  const damaged = (what: string, id: string, fault: string, cause?: unknown) =>
    new UserError(
      `The ${what} of article ${id} in ${path} is damaged: ${fault}. Put a backup of the archive in its place, or remove the article and add it again.`,
      { cause },
    );

  async function read(keyv: Keyv, key: string, what: string, id: string): Promise<unknown> {
    let value: unknown;
    try {
      value = await keyv.get(key);
    } catch (error) {
      throw sqliteCode(error) === null ? damaged(what, id, "it cannot be decoded", error) : error;
    }
    if (value === undefined) throw damaged(what, id, "it is missing");
    return value;
  }

  return {
    async article(id) {
      const { data, error } = articleSchema.safeParse(await read(articles, id, "record", id));
      const issue = error?.issues[0];
      if (data === undefined) throw damaged("record", id, `${issue?.path.join(".")}: ${issue?.message}`, error);
      if (data.id !== id) throw damaged("record", id, `it is that of ${data.id}`);
      return data as Article;
    },
    async setArticle(article) {
      await articles.set(article.id, articleSchema.parse(article));
    },
    async text(key) {
      const text = await read(texts, stateKey(key), "text", key.id);
      if (typeof text !== "string" || sha256Hex(text) !== key.sha256)
        throw damaged("text", key.id, `it is not the one of revision ${key.sha256}`);
      return text;
    },
    async setText(key, text) {
      await texts.set(stateKey(key), text);
    },
    async original(key) {
      const { data, error } = originalSchema.safeParse(await read(originals, stateKey(key), "original", key.id));
      if (data === undefined) throw damaged("original", key.id, "it is not of the right shape", error);
      return data;
    },
    async setOriginal(key, original) {
      await originals.set(stateKey(key), { ...original, bytes: Buffer.from(original.bytes) });
    },
    async remove(id, textKeys, originalKeys) {
      await articles.delete(id);
      await texts.delete(textKeys.map(stateKey));
      await originals.delete(originalKeys.map(stateKey));
    },
  };
}
