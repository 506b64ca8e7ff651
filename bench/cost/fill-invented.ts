import type { Archive } from "../../src/archive/archive.ts";
import { openSqliteArchive } from "../../src/archive/sqlite/open-sqlite-archive.ts";
import { type GuildId, guildId } from "../../src/domain/guild-id.ts";
import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import { footnote } from "../speed/footnote.ts";
import { inventArticles, inventQuestion } from "../speed/invent-articles.ts";

/** Fills an archive with invented articles, and invents questions that words of theirs stand in. */
export async function fillInvented(
  path: string,
  passages: number,
  questionCount: number,
): Promise<{
  readonly archive: Archive;
  readonly guild: GuildId;
  readonly questions: readonly string[];
  close(): Promise<void>;
}> {
  const articles = [...inventArticles(passages)];
  const system = await footnote.build(path);
  await system.add(articles);
  await system.close();
  const random = seededRandom(7);
  const step = Math.max(1, Math.floor(articles.length / questionCount));
  const questions = articles
    .filter((_, index) => index % step === 0)
    .slice(0, questionCount)
    .map((article) => inventQuestion(article, random));
  const archive = await openSqliteArchive({ path, indexer: passageIndexer });
  // As the benchmark of speed names it.
  return { archive, guild: guildId("bench"), questions, close: () => archive.close() };
}
