import { openSqliteArchive } from "../../archive/sqlite/open-sqlite-archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import { capturedArticle } from "./captured-article.ts";
import { keptAnswer } from "./kept-answer.ts";
import { wordIndexer } from "./word-indexer.ts";

// A process of its own for tests of crashes and of two at once: node keep-answers.ts PATH NAME COUNT
// Keeps COUNT answers that quote two articles, spends ten tokens of NAME's with each, and writes the answer's id and the guild's
// sum after it to standard output as soon as both are reported.

const [path = "", name = "", count = "0"] = process.argv.slice(2);
const guild = guildId("desk");
const archive = await openSqliteArchive({ path, indexer: wordIndexer });
const texts = ["The quay was closed.", "The mill burnt."];
const put = async (text: string) => ({ text, article: (await archive.put(guild, capturedArticle({ text }))).article });
const sources = await Promise.all(texts.map(put));
let next = 0;

async function keepInTurn(): Promise<void> {
  while (next < Number(count)) {
    const id = `${name}-${next++}`;
    const [sums] = await Promise.all([
      archive.spend(guild, { user: name, day: "2026-01-01", tokens: 10 }),
      archive.keepAnswer(guild, keptAnswer({ id, sources })),
    ]);
    process.stdout.write(`${id} ${sums.byGuild}\n`);
  }
}

await Promise.all([keepInTurn(), keepInTurn(), keepInTurn()]);
await archive.close();
