import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guildId } from "../../domain/guild-id.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { openFakeFace } from "../../testing/posting/open-fake-face.ts";
import { routineContext } from "../../testing/posting/routine-context.ts";
import { openRoutine, type RoutineOptions } from "./open-routine.ts";
import type { RoutineContext } from "./routine-context.ts";

const NOTHING = { feeds: null, postings: [], faults: [] };

let desk: TestContext;
beforeEach(async () => {
  desk = await fillArchive([]);
});
afterEach(() => desk.close());

const contextOf = (guild: string, signal: AbortSignal): RoutineContext => ({
  ...routineContext(desk, {
    process: "p1",
    archive: desk.archive,
    poster: openFakeFace({ trueNow: () => 0 }).poster,
    now: () => 0,
    elapsedMs: () => 0,
  }),
  guild: guildId(guild),
  signal,
});
const open = (options: Partial<RoutineOptions>) =>
  openRoutine({
    everyMs: 5,
    contexts: (signal) => [contextOf("one", signal)],
    reportDefect: async (fault) => String(fault),
    ...options,
  });

describe("a routine", () => {
  it("does rounds until it is stopped, and none afterwards", async () => {
    let rounds = 0;
    const routine = open({
      async run() {
        rounds += 1;
        return NOTHING;
      },
    });
    while (rounds < 8) await sleep(2);
    await routine.stop(1_000);
    const done = rounds;
    await sleep(30);
    expect(rounds).toBe(done);
  });

  it("does not begin again what is under way, and holds up neither another guild nor its own briefings for good", async () => {
    const begun: string[] = [];
    const slow = Promise.withResolvers<void>();
    const routine = open({
      contexts: (signal) => ["slow", "quick"].map((guild) => contextOf(guild, signal)),
      async run({ guild }, { parts = [] } = {}) {
        begun.push(`${guild} ${parts[0]}`);
        if (guild === guildId("slow")) await slow.promise;
        return NOTHING;
      },
    });
    while (begun.filter((name) => name === "quick briefings").length < 3) await sleep(2);
    expect(begun.filter((name) => name === "slow feeds")).toHaveLength(1);
    slow.resolve();
    while (!begun.includes("slow briefings")) await sleep(2);
    await routine.stop(1_000);
  });

  it("lets what is under way finish when it is stopped", async () => {
    let finished = 0;
    let begun = 0;
    const routine = open({
      async run() {
        begun += 1;
        await sleep(40);
        finished += 1;
        return NOTHING;
      },
    });
    while (begun === 0) await sleep(2);
    await routine.stop(5_000);
    expect(finished).toBe(begun);
  });

  it("aborts what does not finish within the deadline", async () => {
    let begun = 0;
    const routine = open({
      async run({ signal }) {
        begun += 1;
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
        return NOTHING;
      },
    });
    while (begun === 0) await sleep(2);
    await routine.stop(10);
    expect(begun).toBe(1);
  });

  it("goes on after a defect, which is reported", async () => {
    const reported: unknown[] = [];
    let rounds = 0;
    const routine = open({
      async run() {
        rounds += 1;
        throw new Error("a defect");
      },
      async reportDefect(fault) {
        reported.push(fault);
        return "";
      },
    });
    while (rounds < 6) await sleep(2);
    await routine.stop(1_000);
    expect(reported.length).toBeGreaterThan(3);
  });

  it("tells what each round came to, and logs what went wrong", async () => {
    const logged: unknown[] = [];
    let told = 0;
    const routine = open({
      contexts: (signal) => [
        { ...contextOf("one", signal), record: async (event, details) => void logged.push([event, details]) },
      ],
      run: async () => ({ ...NOTHING, faults: ["A feed is damaged."] }),
      onRound: () => {
        told += 1;
      },
    });
    while (told < 3) await sleep(2);
    await routine.stop(1_000);
    expect(logged).toContainEqual(["routine fault", { guild: "one", fault: "A feed is damaged." }]);
  });
});
