import { openSqliteArchive } from "../../archive/sqlite/open-sqlite-archive.ts";
import { guildId } from "../../domain/guild-id.ts";
import { capturedArticle } from "./captured-article.ts";
import { inventedProse } from "./invented-prose.ts";
import { seededRandom } from "./seeded-random.ts";
import { wordIndexer } from "./word-indexer.ts";

// A process of its own for tests of crashes and of two at once: node add-articles.ts PATH NAME COUNT
// Adds COUNT articles to the archive at PATH and writes the id of each to standard output as soon as it is reported added.

const [path = "", name = "", count = "0"] = process.argv.slice(2);
const archive = await openSqliteArchive({ path, indexer: wordIndexer });
const random = seededRandom(name.length);
let next = 0;

async function addInTurn(): Promise<void> {
  while (next < Number(count)) {
    const url = `https://${name}.example/${next++}`;
    const text = `marker ${inventedProse(120, random)}`;
    const { article } = await archive.put(guildId("desk"), capturedArticle({ text, url }));
    process.stdout.write(`${article.id}\n`);
  }
}

await Promise.all([addInTurn(), addInTurn(), addInTurn()]);
await archive.close();
