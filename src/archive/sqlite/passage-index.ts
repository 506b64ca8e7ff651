import { breathe } from "../../threads/breathe.ts";
import type { PassageEntry } from "../archive.ts";
import type { Sql } from "./create-sql.ts";
import { indexTable } from "./guild-tables.ts";
import { passageId } from "./passage-id.ts";

/** Passages written or taken out before others may have their turn: about a millisecond. */
const STEP = 8;

const countTerms = (terms: string) => (terms === "" ? 0 : terms.split(" ").length);

/** Keeps a guild's passages, their index entries and the guild's counts. */
export function passageIndex(sql: Sql, guildNumber: number, indexerVersion: number) {
  const index = indexTable(guildNumber);

  function count(articles: number, passages: number, tokens: number) {
    sql.run(
      "UPDATE guilds SET articles = articles + ?, passages = passages + ?, tokens = tokens + ? WHERE number = ?",
      articles,
      passages,
      tokens,
      guildNumber,
    );
  }

  function addPassage(id: number, { span, sentences, titleTerms, bodyTerms }: PassageEntry): number {
    const tokens = countTerms(titleTerms) + countTerms(bodyTerms);
    const flat = JSON.stringify(sentences.flatMap(({ start, end }) => [start, end]));
    sql.run("INSERT INTO passages VALUES (?, ?, ?, ?, ?)", id, span.start, span.end, flat, tokens);
    sql.run(`INSERT INTO ${index} (rowid, title, body) VALUES (?, ?, ?)`, id, titleTerms, bodyTerms);
    return tokens;
  }

  async function remove(articleNumber: number): Promise<void> {
    const range = [passageId(articleNumber, 0), passageId(articleNumber + 1, 0)] as const;
    const held = sql.all<{ id: number; tokens: number }>(
      "SELECT id, tokens FROM passages WHERE id >= ? AND id < ?",
      ...range,
    );
    // One by one: FTS5 reads the whole index to find a range of row ids.
    for (const [done, { id }] of held.entries()) {
      if (done % STEP === STEP - 1) await breathe();
      sql.run(`DELETE FROM ${index} WHERE rowid = ?`, id);
    }
    sql.run("DELETE FROM passages WHERE id >= ? AND id < ?", ...range);
    count(-1, -held.length, -held.reduce((sum, { tokens }) => sum + tokens, 0));
  }

  return {
    /** Takes an indexed article's passages out. */
    remove,
    /** Puts an article's passages in the place of those it had. */
    async write(articleNumber: number, entries: readonly PassageEntry[]): Promise<void> {
      const wasIndexed = sql.run(
        "UPDATE articles SET indexer_version = ?1 WHERE number = ?2 AND indexer_version IS NOT NULL",
        indexerVersion,
        articleNumber,
      );
      if (wasIndexed > 0) await remove(articleNumber);
      else sql.run("UPDATE articles SET indexer_version = ? WHERE number = ?", indexerVersion, articleNumber);
      let tokens = 0;
      for (const [ordinal, entry] of entries.entries()) {
        if (ordinal % STEP === STEP - 1) await breathe();
        tokens += addPassage(passageId(articleNumber, ordinal), entry);
      }
      count(1, entries.length, tokens);
    },
  };
}
