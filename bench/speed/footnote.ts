import { openSqliteArchive } from "../../src/archive/sqlite/open-sqlite-archive.ts";
import type { CapturedArticle } from "../../src/domain/article.ts";
import { guildId } from "../../src/domain/guild-id.ts";
import { analyseQuestion } from "../../src/retrieval/analyse-question.ts";
import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { BenchArticle, SearchSystem } from "./search-system.ts";

const GUILD = guildId("bench");
/** As many as `article add` has on their way. */
const AT_ONCE = 8;

function toCaptured({ title, text }: BenchArticle, number: number): CapturedArticle {
  const publishedAt = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  return {
    metadata: {
      title,
      byline: null,
      publisher: `Paper ${number % 40}`,
      url: `https://paper${number % 40}.example/${number}`,
      publishedAt,
      updatedAt: null,
      language: "en",
      descriptor: "report",
    },
    provenance: {},
    text,
    captions: [],
    original: { bytes: Buffer.from(text), mediaType: "text/plain", name: "bench" },
    capturedAt: "2026-01-01T00:00:00.000Z",
  };
}

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
