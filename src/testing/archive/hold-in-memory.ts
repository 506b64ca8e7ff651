import type { Archive, DocumentKind, KeyedDocument } from "../../archive/archive.ts";
import { checkDocument } from "../../archive/check-document.ts";
import { checkKeptAnswer } from "../../archive/check-kept-answer.ts";
import { checkLimit } from "../../archive/check-limit.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";

interface Put {
  /** The higher, the later it was put. */
  readonly count: number;
  readonly json: string;
}

/**
 * An archive whose small documents and answers stand in memory: as the archive's own, but without the ten milliseconds that a disk
 * takes to be sure of each. For simulations of months. Articles stay in the archive.
 */
export function holdInMemory(archive: Archive): Archive {
  const shelves = new Map<string, Map<string, Put>>();
  const answers = new Map<string, string>();
  let count = 0;
  /** Keys of one beginning stand together, so that a prefix need not be looked for among all. */
  const shelfOf = (guild: GuildId, kind: DocumentKind, key: string): Map<string, Put> => {
    const name = `${guild}/${kind}/${firstWord(key)}`;
    const known = shelves.get(name) ?? new Map<string, Put>();
    shelves.set(name, known);
    return known;
  };
  const read = (guild: GuildId, kind: DocumentKind, key: string): unknown => {
    const put = shelfOf(guild, kind, key).get(key);
    return put === undefined ? null : JSON.parse(put.json);
  };
  const write = (guild: GuildId, kind: DocumentKind, document: KeyedDocument): void => {
    checkDocument(kind, document);
    count += 1;
    const shelf = shelfOf(guild, kind, document.key);
    // What is put anew stands last.
    shelf.delete(document.key);
    shelf.set(document.key, { count, json: JSON.stringify(document.value) });
  };
  const all = (guild: GuildId, kind: DocumentKind, keyPrefix: string): readonly (readonly [string, Put])[] =>
    keyPrefix.includes(":")
      ? [...shelfOf(guild, kind, keyPrefix)].reverse()
      : [...shelves]
          .flatMap(([name, shelf]) => (name.startsWith(`${guild}/${kind}/`) ? [...shelf] : []))
          .sort(([, a], [, b]) => b.count - a.count);
  return {
    ...archive,
    document: async (guild, kind, key) => read(guild, kind, key),
    async documents(guild, kind, { keyPrefix = "", limit }) {
      checkLimit(limit);
      return all(guild, kind, keyPrefix)
        .filter(([key]) => key.startsWith(keyPrefix))
        .slice(0, limit)
        .map(([key, { json }]) => ({ key, value: JSON.parse(json) }));
    },
    putDocument: async (guild, kind, document) => write(guild, kind, document),
    async createDocument(guild, kind, document) {
      checkDocument(kind, document);
      if (shelfOf(guild, kind, document.key).has(document.key)) return false;
      write(guild, kind, document);
      return true;
    },
    async replaceDocument(guild, kind, document, known) {
      checkDocument(kind, document);
      if (JSON.stringify(read(guild, kind, document.key)) !== JSON.stringify(known)) return false;
      write(guild, kind, document);
      return true;
    },
    removeDocument: async (guild, kind, key) => shelfOf(guild, kind, key).delete(key),
    async keepAnswer(guild, kept) {
      checkKeptAnswer(kept);
      const name = `${guild}/${kept.id}`;
      if (answers.has(name)) throw new RangeError(`the answer's id ${kept.id} is taken`);
      answers.set(name, JSON.stringify(kept));
    },
    async answer(guild, id): Promise<KeptAnswer | null> {
      const json = answers.get(`${guild}/${id}`);
      return json === undefined ? null : JSON.parse(json);
    },
    async measure() {
      const { engine, bytes } = await archive.measure();
      const puts = [...shelves.values()].flatMap((shelf) => [...shelf.values()]);
      return { engine, bytes: puts.reduce((sum, { json }) => sum + json.length, bytes) };
    },
    answers: () => Promise.reject(new Error("no simulation lists answers")),
  };
}

function firstWord(key: string): string {
  return key.split(":", 1)[0] ?? key;
}
