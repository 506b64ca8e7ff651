import { openSqliteArchive } from "../../src/archive/sqlite/open-sqlite-archive.ts";
import { guildId } from "../../src/domain/guild-id.ts";
import { passageIndexer } from "../../src/retrieval/passage-indexer.ts";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import { inventArticles, inventQuestion } from "../speed/invent-articles.ts";
import { toCaptured } from "../speed/to-captured.ts";

/** As many as `article add` has on their way. */
const AT_ONCE = 8;

/** Fills a guild's archive with invented articles. @returns questions that words of theirs stand in */
export async function fillGuild(
  path: string,
  guild: string,
  { passages, questions }: { readonly passages: number; readonly questions: number },
): Promise<readonly string[]> {
  const articles = [...inventArticles(passages)];
  const archive = await openSqliteArchive({ path, indexer: passageIndexer });
  for (let first = 0; first < articles.length; first += AT_ONCE) {
    const group = articles.slice(first, first + AT_ONCE);
    await Promise.all(group.map((article, index) => archive.put(guildId(guild), toCaptured(article, first + index))));
  }
  await archive.close();
  const random = seededRandom(7);
  const step = Math.max(1, Math.floor(articles.length / questions));
  return articles
    .filter((_, index) => index % step === 0)
    .slice(0, questions)
    .map((article) => inventQuestion(article, random));
}
