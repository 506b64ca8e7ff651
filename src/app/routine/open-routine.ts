import { setTimeout as sleep } from "node:timers/promises";
import type { RoundReport } from "./round-report.ts";
import type { RoutineContext } from "./routine-context.ts";
import { type RoundPart, runRound } from "./run-round.ts";

export interface RoutineOptions {
  /** Between the beginnings of two rounds, milliseconds. 30,000 by default. */
  readonly everyMs?: number;
  /**
   * Every guild that is served now, each with what its work runs with; asked at each round. What is still under way in a guild is
   * not begun again.
   * @param signal aborted when the routine is stopped and its deadline has passed
   */
  contexts(signal: AbortSignal): readonly RoutineContext[] | Promise<readonly RoutineContext[]>;
  /** Keeps the details of a defect. */
  reportDefect(fault: unknown): Promise<string>;
  /** Told what each round came to. */
  onRound?(report: RoundReport): void;
  /** Does one guild's round; `runRound` by default. */
  readonly run?: typeof runRound;
}

export interface Routine {
  /** Begins nothing new; lets what is under way finish within the deadline, milliseconds, and then aborts it and waits for its end. */
  stop(deadlineMs: number): Promise<void>;
}

const EVERY_MS = 30_000;

/** Looking for corrections reads two weeks of briefings: that need not be done each time. */
const ROUNDS_PER_CORRECTION = 2;

/** So long a briefing waits for feeds that are being read, as after a night in which the bot was down. */
const FEEDS_FIRST_MS = 60_000;

/** Does what nobody waits for, round after round, until it is stopped. Slow feeds hold up neither briefings nor other guilds. */
export function openRoutine({
  contexts,
  reportDefect,
  onRound,
  everyMs = EVERY_MS,
  run = runRound,
}: RoutineOptions): Routine {
  const deadline = new AbortController();
  const stopped = new AbortController();
  const underWay = new Map<string, Promise<void>>();

  const begin = (key: string, work: () => Promise<unknown>): void => {
    if (underWay.has(key)) return;
    const done = work()
      .catch(async (fault) => {
        if (!deadline.signal.aborted) await reportDefect(fault);
      })
      .then(() => void underWay.delete(key));
    underWay.set(key, done);
  };
  const tell = async (context: RoutineContext, parts: readonly RoundPart[]): Promise<void> => {
    const report = await run(context, { parts });
    onRound?.(report);
    const { faults, postings } = report;
    const { guild, record } = context;
    for (const fault of faults) await record("routine fault", { guild, fault });
    for (const { key, record: posting } of postings) await record("posting", { guild, key, ...posting });
  };
  const round = async (number: number): Promise<void> => {
    for (const context of await contexts(deadline.signal)) {
      const feeds = `feeds of ${context.guild}`;
      begin(feeds, () => tell(context, ["feeds"]));
      begin(`postings of ${context.guild}`, async () => {
        await within(underWay.get(feeds), FEEDS_FIRST_MS, stopped.signal);
        if (stopped.signal.aborted) return;
        await tell(context, number % ROUNDS_PER_CORRECTION === 0 ? ["briefings", "corrections"] : ["briefings"]);
      });
    }
  };
  const loop = async (): Promise<void> => {
    for (let number = 0; !stopped.signal.aborted; number++) {
      begin("round", () => round(number));
      await pause(everyMs, stopped.signal);
    }
  };
  const looping = loop();

  return {
    async stop(deadlineMs) {
      stopped.abort();
      await looping;
      const late = setTimeout(() => deadline.abort(new Error("the routine was stopped")), deadlineMs);
      // A round that is under way may still begin work: it is waited for with the rest.
      while (underWay.size > 0) await Promise.all(underWay.values());
      clearTimeout(late);
    },
  };
}

/** Waits for work, but no longer than that. */
async function within(work: Promise<void> | undefined, ms: number, signal: AbortSignal): Promise<void> {
  if (work === undefined) return;
  const enough = new AbortController();
  await Promise.race([work, pause(ms, AbortSignal.any([signal, enough.signal]))]);
  enough.abort();
}

/** Ends when the time is over or the signal is aborted. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((fault) => {
    if (!signal.aborted) throw fault;
  });
}
