import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guildId } from "../src/domain/guild-id.ts";
import { loadTokenCounter } from "../src/model/load-token-counter.ts";
import { citeGiven } from "../src/testing/discord/journey/cite-given.ts";
import type { ChatCall } from "../src/testing/model/chat-call.ts";
import { openScriptedServer } from "../src/testing/model/open-scripted-server.ts";
import type { Benchmark } from "./benchmark.ts";
import { fillArchive } from "./morning/fill-archive.ts";
import { type InventedMorning, inventMorning } from "./morning/invent-morning.ts";
import type { Figures } from "./morning/job.ts";
import { FEED_PATH, openPapers } from "./morning/open-papers.ts";
import { startWorker } from "./morning/start-worker.ts";

const DEFAULT_SIZES = [10_000];
const GUILD = "bench";
const DAY_MS = 86_400_000;
/** What the model says: as many claims as a briefing of five stories has. */
const CLAIMS = 12;

/** One morning's work of a bot: feeds are read, the briefing is composed and posted, feeds are read again. */
export const morning: Benchmark = {
  name: "morning",
  description: "feeds read, the briefing composed: time, memory, tokens (sizes: articles; a feed for each 50)",
  async run(sizes) {
    let metrics: Readonly<Record<string, number>> = {};
    let baselines: Readonly<Record<string, number>> = {};
    let rows = 0;
    for (const size of sizes ?? DEFAULT_SIZES) {
      const figures = await measure(inventMorning(size));
      const named = (values: Readonly<Record<string, number>>) =>
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            sizes === null ? name : `${name} @${size}`,
            Number.isInteger(value) ? value : Number(value.toPrecision(3)),
          ]),
        );
      metrics = { ...metrics, ...named(figures.metrics) };
      baselines = { ...baselines, ...named(figures.baselines) };
      rows += size;
    }
    return { name: "morning", rows, metrics, baselines };
  },
};

async function measure(invented: InventedMorning): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-bench-"));
  const path = join(folder, "archive.sqlite");
  const { papers: count, archived, fresh, evening, morning: until } = invented;
  const papers = await openPapers(count);
  const server = await openScriptedServer(citeGiven({ most: CLAIMS, pieceDelayMs: 0 }));
  try {
    await fillArchive(path, guildId(GUILD), { articles: archived, urls: papers.urls });
    papers.publish(archived);
    const feeds = papers.urls.map((url) => `${url}${FEED_PATH}`);
    await using worker = startWorker({ path, guild: GUILD, feeds, modelUrl: server.url, evening, morning: until });
    await worker.evening;
    const before = server.calls.length;
    papers.publish([...archived, ...fresh]);
    const { metrics, baselines } = await worker.morning();
    return {
      metrics: { ...metrics, promptTokens: await countTokens(server.calls.slice(before).flatMap(promptsOf)) },
      baselines: { ...baselines, wholeWindowTokens: await countTokens(textsOfWindow(invented)) },
    };
  } finally {
    await server.close();
    await papers.close();
    await rm(folder, { recursive: true });
  }
}

const promptsOf = ({ body }: ChatCall): readonly string[] => body.messages.map(({ content }) => content);

function textsOfWindow({ archived, fresh, morning: until }: InventedMorning): readonly string[] {
  return [...archived, ...fresh].filter(({ publishedAt }) => publishedAt > until - DAY_MS).map(({ text }) => text);
}

async function countTokens(texts: readonly string[]): Promise<number> {
  const count = await loadTokenCounter();
  return texts.reduce((sum, text) => sum + count(text), 0);
}
