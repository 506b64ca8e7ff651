import { once } from "node:events";
import type { GivenAnswer } from "../../src/app/answering/give-answer.ts";
import { composeBriefing } from "../../src/app/daily/composing/compose-briefing.ts";
import type { Compose } from "../../src/app/daily/posting/ensure-briefing.ts";
import { createFeed } from "../../src/app/feeds/create-feed.ts";
import type { FeedReading } from "../../src/app/feeds/reading/poll-report.ts";
import type { RoundReport } from "../../src/app/routine/round-report.ts";
import { type RoundOptions, runRound } from "../../src/app/routine/run-round.ts";
import { makeSchedule } from "../../src/testing/posting/make-schedule.ts";
import type { Figures, Job, Said } from "./job.ts";
import { measurePhase, type Phase } from "./measure-phase.ts";
import { openDesk } from "./open-desk.ts";
import { peakBytes } from "./peak-bytes.ts";

// A process of its own, as the bot is: it reads feeds in the evening, and in the morning reads them, briefs, and reads them again.

const MEGABYTE = 1e6;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** After so long every feed is due again: the longest pause that a round leaves, and its jitter. */
const NEXT_READING_MS = 60 * MINUTE_MS;
/** From the morning's reading to the briefing. */
const READING_MS = 10 * MINUTE_MS;
/** A round reads for a minute at most, and the next one goes on. */
const MOST_ROUNDS = 30;

const say = (said: Said) => process.send?.(said);

const [job]: Job[] = await once(process, "message");
if (job === undefined) throw new Error("no job was given");
const figures = await work(job);
say({ kind: "figures", figures });
process.disconnect();

async function work({ evening, morning, feeds, ...place }: Job): Promise<Figures> {
  const dueAt = morning + READING_MS;
  const { context, setClock, messages, close } = await openDesk(place);
  const round = async (options: RoundOptions): Promise<RoundReport> => {
    const report = await runRound(context, options);
    if (report.faults.length > 0) throw new Error(`a round failed: ${report.faults.join(" ")}`);
    return report;
  };
  const readAll = async (): Promise<readonly FeedReading[]> => {
    const readings: FeedReading[] = [];
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
      const { feeds: report } = await round({ parts: ["feeds"] });
      readings.push(...(report?.readings ?? []));
      if (report?.waiting === 0) return readings;
    }
    throw new Error(`feeds were still unread after ${MOST_ROUNDS} rounds`);
  };

  setClock(evening - DAY_MS);
  const setAt = new Date(dueAt - DAY_MS - MINUTE_MS).toISOString();
  const schedule = makeSchedule({ time: new Date(dueAt).toISOString().slice(11, 16), setAt });
  await context.archive.putDocument(context.guild, "schedule", { key: schedule.id, value: schedule });
  for (const url of feeds)
    await createFeed({ ...context, user: "editor" }, { url, title: null, collections: [], everyMinutes: 30 });
  // The day before, so that there is a briefing before this one.
  setClock(dueAt - DAY_MS);
  await round({ parts: ["briefings"] });
  setClock(evening);
  expectNoFailure(await readAll());
  const published = once(process, "message");
  say({ kind: "evening is done" });
  await published;

  setClock(morning);
  const reading = await measurePhase(readAll);
  expectNoFailure(reading.result);
  setClock(dueAt);
  let composing: Phase<GivenAnswer> | undefined;
  const compose: Compose = async (...order) => {
    composing = await measurePhase(() => composeBriefing(...order));
    return composing.result;
  };
  const briefing = await measurePhase(() => round({ parts: ["briefings", "corrections"], compose }));
  if (composing === undefined) throw new Error("no briefing was composed");
  const { answer, run } = composing.result;
  if (messages() !== 2) throw new Error(`${messages()} messages were posted in place of two`);
  setClock(morning + NEXT_READING_MS);
  const unchanged = await measurePhase(readAll);
  const peakMb = (await peakBytes()) / MEGABYTE;
  const articles = (await context.archive.list(context.guild)).length;
  await close();

  return {
    metrics: {
      feeds: reading.result.length,
      articles,
      newArticles: count(reading.result, ({ added }) => added.length),
      readFeedsMs: reading.spentMs,
      readFeedsCpuMs: reading.cpuMs,
      readLoopDelayP99Ms: reading.loopDelayP99Ms,
      readLoopDelayMaxMs: reading.loopDelayMaxMs,
      composeMs: composing.spentMs,
      composeCpuMs: composing.cpuMs,
      composeLoopDelayP99Ms: composing.loopDelayP99Ms,
      composeLoopDelayMaxMs: composing.loopDelayMaxMs,
      keepAndPostMs: briefing.spentMs - composing.spentMs,
      windowArticles: answer.briefing?.articles ?? 0,
      stories: (answer.briefing?.stories.length ?? 0) + (answer.briefing?.untold ?? 0),
      claims: answer.claims.length,
      unchangedMs: unchanged.spentMs,
      unchangedCpuMs: unchanged.cpuMs,
      notModified: unchanged.result.filter(({ kind }) => kind === "unchanged").length,
      peakRssMb: peakMb,
    },
    baselines: { wholeArticlesTokens: run?.wholeArticleTokens ?? Number.NaN },
  };
}

function count(readings: readonly FeedReading[], of: (reading: FeedReading) => number): number {
  return readings.reduce((sum, reading) => sum + of(reading), 0);
}

/** A morning on which something failed measures nothing. */
function expectNoFailure(readings: readonly FeedReading[]): void {
  for (const { feed, fault, failed } of readings) {
    const why = fault ?? failed[0]?.reason;
    if (why !== undefined) throw new Error(`${feed.url}: ${why}`);
  }
}
