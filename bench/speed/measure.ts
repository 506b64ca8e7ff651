import { readFile, writeFile } from "node:fs/promises";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import { inventArticles, inventQuestion } from "./invent-articles.ts";
import type { BenchArticle } from "./search-system.ts";
import { type SystemName, systems } from "./systems.ts";

// A process of its own, so that memory is one system's: node measure.ts questions|build|ask SYSTEM PATH PASSAGES FILE
// Prints one JSON object: figures by name, each with its unit.

const BATCH_ARTICLES = 64;
const LIMIT = 20;
const MAX_QUESTIONS = 300;
/** A system that takes seconds for a question has told enough by then. */
const MAX_ASKING_MS = 60_000;

const peakMemoryMb = () => process.resourceUsage().maxRSS / 1024;

function* batches(passages: number): Generator<BenchArticle[], void> {
  let batch: BenchArticle[] = [];
  for (const article of inventArticles(passages)) {
    batch.push(article);
    if (batch.length < BATCH_ARTICLES) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function build(name: SystemName, path: string, passages: number) {
  const system = await systems[name].build(path);
  let [articles, spentMs] = [0, 0];
  for (const batch of batches(passages)) {
    const startMs = performance.now();
    await system.add(batch);
    spentMs += performance.now() - startMs;
    articles += batch.length;
  }
  const startMs = performance.now();
  await system.close();
  spentMs += performance.now() - startMs;
  return { "articles added/s": (articles / spentMs) * 1000, "memory to add MB": peakMemoryMb() };
}

function questions(passages: number, count: number): string[] {
  const random = seededRandom(7);
  const share = (3 * count) / (passages / 5);
  const asked: string[] = [];
  for (const article of inventArticles(passages)) if (random() < share) asked.push(inventQuestion(article, random));
  return asked.slice(0, count);
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

async function ask(name: SystemName, path: string, asked: readonly string[]) {
  const openedMs = performance.now();
  const system = await systems[name].open(path);
  const [first = "", ...rest] = asked;
  if ((await system.ask(first, LIMIT)) === 0) throw new Error(`${name} found nothing for: ${first}`);
  const openMs = performance.now() - openedMs;
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  const latenciesMs: number[] = [];
  for (const question of rest) {
    const startMs = performance.now();
    await system.ask(question, LIMIT);
    latenciesMs.push(performance.now() - startMs);
    if (performance.now() - openedMs > MAX_ASKING_MS) break;
    // A turn of the event loop, or the delay monitor sees nothing between questions of a synchronous system.
    await new Promise(setImmediate);
  }
  stalls.disable();
  await system.close();
  const sorted = latenciesMs.sort((a, b) => a - b);
  return {
    "open to first answer ms": openMs,
    "question p50 ms": quantile(sorted, 0.5),
    "question p99 ms": quantile(sorted, 0.99),
    "event loop stall p99 ms": stalls.percentile(99) / 1e6,
    "event loop stall max ms": stalls.max / 1e6,
    "memory to ask MB": peakMemoryMb(),
  };
}

async function writeQuestions(passages: number, file: string) {
  const asked = questions(passages, MAX_QUESTIONS);
  await writeFile(file, JSON.stringify(asked));
  return { questions: asked.length };
}

const [mode, name = "", path = "", passages = "", file = ""] = process.argv.slice(2);
const system = name as SystemName;
const modes: Readonly<Record<string, () => Promise<Record<string, number>>>> = {
  questions: () => writeQuestions(Number(passages), file),
  build: () => build(system, path, Number(passages)),
  ask: async () => ask(system, path, JSON.parse(await readFile(file, "utf8")) as string[]),
};
process.stdout.write(JSON.stringify(await modes[mode ?? ""]?.()));
