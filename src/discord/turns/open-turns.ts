import { setTimeout as wait } from "node:timers/promises";

/** The work that is under way. */
export interface Turns {
  /**
   * Begins at once, and works when it is its turn; only so many work at once, so that the bot stays able to acknowledge what comes
   * meanwhile. The signal is aborted when the bot must leave.
   */
  run<Begun>(begin: () => Promise<Begun>, work: (signal: AbortSignal, begun: Begun) => Promise<void>): Promise<void>;
  /**
   * Acknowledges one of those who came. Goes on when all who came meanwhile are acknowledged too: that goes before all else, for
   * Discord waits for it only 3 seconds.
   */
  acknowledge<T>(work: () => Promise<T>): Promise<T>;
  readonly isClosing: boolean;
  /** How many have begun and not ended. */
  count(): number;
  /** Takes nothing new; waits for what runs, and past the deadline aborts it and waits for what it has to say. */
  close(deadlineMs: number): Promise<void>;
}

/** How long work waits for others to be acknowledged, so that one whom Discord keeps waiting holds up nobody for long. */
const LONGEST_COURTESY_MS = 1_500;

/** What an aborted turn still has to tell its reader. */
const LAST_WORDS_MS = 3_000;

export function openTurns(atOnce: number): Turns {
  const leaving = new AbortController();
  const underway = new Set<Promise<void>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let isClosing = false;
  let acknowledging = 0;
  let allAcknowledged = Promise.withResolvers<void>();

  async function acknowledge<T>(work: () => Promise<T>): Promise<T> {
    if (acknowledging === 0) allAcknowledged = Promise.withResolvers<void>();
    acknowledging += 1;
    try {
      return await work();
    } finally {
      acknowledging -= 1;
      if (acknowledging === 0) allAcknowledged.resolve();
      else await Promise.race([allAcknowledged.promise, wait(LONGEST_COURTESY_MS)]);
    }
  }

  async function enter(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    await new Promise<void>((admit) => waiting.push(admit));
  }

  /** A place is handed on, not freed, where somebody waits. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    // After the events that came meanwhile, so that these are acknowledged first.
    else setImmediate(next);
  }

  async function runInTurn<Begun>(
    begin: () => Promise<Begun>,
    work: (signal: AbortSignal, begun: Begun) => Promise<void>,
  ): Promise<void> {
    const begun = await begin();
    await enter();
    try {
      await work(leaving.signal, begun);
    } finally {
      leave();
    }
  }

  return {
    get isClosing() {
      return isClosing;
    },
    acknowledge,
    count: () => underway.size,
    async run(begin, work) {
      const turn = runInTurn(begin, work);
      underway.add(turn);
      try {
        await turn;
      } finally {
        underway.delete(turn);
      }
    },
    async close(deadlineMs) {
      isClosing = true;
      if (await allWithin(underway, deadlineMs)) return;
      leaving.abort(new Error("the bot is being stopped"));
      await allWithin(underway, LAST_WORDS_MS);
    },
  };
}

/** @returns whether all ended in time */
async function allWithin(turns: ReadonlySet<Promise<void>>, timeoutMs: number): Promise<boolean> {
  const { promise: isLate, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), timeoutMs);
  const all = Promise.allSettled(turns).then(() => true);
  const result = await Promise.race([all, isLate]);
  clearTimeout(timer);
  return result;
}
