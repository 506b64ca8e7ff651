import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DiscordDouble } from "../src/testing/discord/discord-double.ts";
import type { Member } from "../src/testing/discord/members/member.ts";
import { openDiscordDouble } from "../src/testing/discord/open-discord-double.ts";
import { type BotProcess, startBot } from "../src/testing/discord/start-bot.ts";
import type { Benchmark } from "./benchmark.ts";
import { quantile } from "./cost/quantile.ts";
import { startServer } from "./cost/start-server.ts";
import { askMany, type Outcome } from "./discord/ask-many.ts";
import { fillGuild } from "./discord/fill-guild.ts";
import { residentBytes } from "./discord/resident-bytes.ts";

type Figures = Record<string, number>;

const DEFAULT_SIZES = [100_000];
const BURST = 1_000;
const MEMBERS = 50;
/** Asked one after the other, with a model. */
const CALM = 40;
/** Interactions over which memory must stay flat, in rounds. */
const LONG_RUN = 10_000;
/** In a guild of its own with a small archive: what is looked for there does not depend on the size. */
const LONG_RUN_PASSAGES = 1_000;
const ROUND = 100;
const MEGABYTE = 1e6;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The bot as its own process, at a Discord that members flood. */
export const discord: Benchmark = {
  name: "discord",
  description: "1,000 interactions in a burst, time to the first quotes, memory over 10,000 interactions",
  async run(sizes) {
    const metrics: Figures = {};
    let rows = 0;
    for (const size of sizes ?? DEFAULT_SIZES) {
      const figures = await measure(size);
      rows += figures.interactions ?? 0;
      Object.assign(metrics, sizes === null ? figures : withSize(figures, size));
    }
    return { name: "discord", rows, metrics, baselines: {} };
  },
};

function withSize(figures: Figures, size: number): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name} @${size}`, value]));
}

async function measure(passages: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-bench-"));
  const double = await openDiscordDouble({ token: "bench-token-bench-token", keptTurns: 2 * BURST });
  const fill = async (size: number): Promise<Run> => {
    const guild = double.addGuild();
    const members = Array.from({ length: MEMBERS }, (_, index) => guild.addMember({ name: `Member ${index}` }));
    const path = join(folder, "archive.sqlite");
    return {
      double,
      folder,
      members,
      questions: await fillGuild(path, guild.id, { passages: size, questions: BURST }),
    };
  };
  try {
    const crowd = await fill(passages);
    const few = await fill(LONG_RUN_PASSAGES);
    return { ...(await withBot(crowd, {}, burst)), ...(await withModel(crowd)), ...(await withBot(few, {}, longRun)) };
  } finally {
    await double.close();
    await rm(folder, { recursive: true });
  }
}

interface Run {
  readonly double: DiscordDouble;
  readonly folder: string;
  readonly members: readonly Member[];
  readonly questions: readonly string[];
}

async function withBot(
  run: Run,
  env: Readonly<Record<string, string>>,
  work: (run: Run, bot: BotProcess) => Promise<Figures>,
): Promise<Figures> {
  const bot = await startBot({ double: run.double, folder: run.folder, env });
  try {
    return await work(run, bot);
  } finally {
    await bot.stop();
    run.double.forgetTurns();
  }
}

async function burst({ members, questions, double }: Run): Promise<Figures> {
  const outcomes = await askMany(members, questions, BURST);
  const acks = outcomes.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY);
  return {
    interactions: outcomes.length,
    ackP50Ms: rounded(quantile(acks, 0.5)),
    ackP99Ms: rounded(quantile(acks, 0.99)),
    over3s: acks.filter((ms) => ms > 3_000).length,
    lost: outcomes.filter(({ isAnswered }) => !isAnswered).length,
    doubled: outcomes.reduce((sum, outcome) => sum + outcome.doubled, 0),
    loopDelayP99Ms: await ownDelayMs(members),
    answersPerSecond: rounded((1_000 * outcomes.length) / Math.max(...outcomes.map(({ wholeMs }) => wholeMs))),
    violations: double.violations.length,
  };
}

/** As `/status` tells it, counted since the bot was ready. */
async function ownDelayMs([member]: readonly Member[]): Promise<number> {
  const turn = await member?.slash("general", "status").settled();
  const [, delayMs] = /Own delay \(p99\):\*\* ([\d.,]+) ms/u.exec(turn?.message?.text ?? "") ?? [];
  return delayMs === undefined ? Number.NaN : Number(delayMs.replaceAll(",", ""));
}

async function withModel(run: Run): Promise<Figures> {
  const server = await startServer();
  try {
    return await withBot(run, { OPENAI_BASE_URL: server.url, MODEL: "scripted" }, calm);
  } finally {
    await server.close();
  }
}

/** One question after the other, each with a model's claims. */
async function calm({ members, questions }: Run): Promise<Figures> {
  const outcomes: Outcome[] = [];
  for (let asked = 0; asked < CALM; asked += 1) {
    outcomes.push(...(await askMany(members.slice(asked % MEMBERS), questions.slice(asked), 1)));
  }
  const answered = outcomes.filter(({ isAnswered }) => isAnswered);
  const firsts = answered.map(({ firstMs }) => firstMs);
  const wholes = answered.map(({ wholeMs }) => wholeMs);
  return {
    firstQuotesP50Ms: rounded(quantile(firsts, 0.5)),
    firstQuotesP99Ms: rounded(quantile(firsts, 0.99)),
    wholeAnswerP50Ms: rounded(quantile(wholes, 0.5)),
    wholeAnswerP99Ms: rounded(quantile(wholes, 0.99)),
  };
}

/** Memory after the first fifth of a long run, when caches are full, and at its end. */
async function longRun({ members, questions, double }: Run, bot: BotProcess): Promise<Figures> {
  const sizes: number[] = [];
  for (let done = 0; done < LONG_RUN; done += ROUND) {
    await askMany(members, questions.slice(done % questions.length), ROUND);
    double.forgetTurns();
    sizes.push(await residentBytes(bot.pid));
  }
  const early = sizes[Math.floor(sizes.length / 5)] ?? Number.NaN;
  return {
    longRunInteractions: LONG_RUN,
    memoryEarlyMb: rounded(early / MEGABYTE),
    memoryEndMb: rounded((sizes.at(-1) ?? Number.NaN) / MEGABYTE),
    memoryPeakMb: rounded(Math.max(...sizes) / MEGABYTE),
  };
}
