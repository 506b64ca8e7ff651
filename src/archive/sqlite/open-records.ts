import type { DatabaseSync } from "node:sqlite";
import type Keyv from "keyv";
import type { z } from "zod";
import type { Article } from "../../domain/article.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import { articleSchema, originalSchema } from "../article-schema.ts";
import { sha256Hex } from "../sha256-hex.ts";
import { guildKeyv } from "./guild-keyv.ts";
import { readEntry } from "./read-entry.ts";

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

const stateKey = ({ id, sha256 }: StateKey) => `${id}@${sha256}`;

/** @param path the archive's file, for messages */
export function openRecords(db: DatabaseSync, path: string, guild: GuildId): Records {
  const articles = guildKeyv(db, guild, "article");
  const texts = guildKeyv(db, guild, "text");
  const originals = guildKeyv(db, guild, "original", { holdsBytes: true });

  const damaged = (what: string, id: string, fault: string, cause?: unknown) =>
    new UserError(
      `The ${what} of article ${id} in ${path} is damaged: ${fault}. Put a backup of the archive in its place, or remove the article and add it again.`,
      { cause },
    );

  const read = (keyv: Keyv, key: string, what: string, id: string) =>
    readEntry(keyv, key, (fault, cause) => damaged(what, id, fault, cause));

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
