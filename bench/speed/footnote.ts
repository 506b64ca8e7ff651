import { openSqliteArchive } from "../../src/archive/sqlite/open-sqlite-archive.ts";
import { guildId } from "../../src/domain/guild-id.ts";
import { analyseQuestion } from "../../src/retrieval/analyse-question.ts";
import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { SearchSystem } from "./search-system.ts";
import { toCaptured } from "./to-captured.ts";

const GUILD = guildId("bench");
/** As many as `article add` has on their way. */
const AT_ONCE = 8;

/** This program: the archive with everything that adding an article does, and the road from a question to its passages. */
export const footnote: SearchSystem = {
  async build(path) {
    const archive = await openSqliteArchive({ path, indexer: passageIndexer });
    let number = 0;
    return {
      async add(articles) {
        for (let first = 0; first < articles.length; first += AT_ONCE) {
          const group = articles.slice(first, first + AT_ONCE);
          await Promise.all(group.map((article) => archive.put(GUILD, toCaptured(article, number++))));
        }
      },
      close: archive.close,
    };
  },
  async open(path) {
    const archive = await openSqliteArchive({ path, indexer: passageIndexer });
    return {
      async ask(question, limit) {
        const { publishers } = await archive.facets(GUILD);
        const analysed = analyseQuestion(question, { now: new Date(), publishers });
        return (await retrieve(archive, GUILD, analysed, { limit })).passages.length;
      },
      close: archive.close,
    };
  },
};
