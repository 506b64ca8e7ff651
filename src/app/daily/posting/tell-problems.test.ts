import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdInMemory } from "../../../testing/archive/hold-in-memory.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { makeSchedule } from "../../../testing/posting/make-schedule.ts";
import { openWorld, type World } from "../../../testing/posting/open-world.ts";
import { routineContext } from "../../../testing/posting/routine-context.ts";
import { tellProblems } from "./tell-problems.ts";

const MINUTE = 60_000;

let desk: TestContext;
beforeEach(async () => {
  const disk = await fillArchive([]);
  desk = { ...disk, archive: holdInMemory(disk.archive) };
});
afterEach(() => desk.close());

/** A channel that is gone, at the time of its briefing; each world in a channel of its own. */
async function goneChannel(channel: string): Promise<World> {
  const world = openWorld(desk, { start: "2026-03-02T07:00:00Z" });
  await desk.archive.removeDocument(desk.guild, "schedule", "morn");
  await desk.archive.removeDocument(desk.guild, "posting", "morn:2026-03-02");
  await world.keep(makeSchedule({ channel }));
  world.face.setWeather("gone");
  return world;
}

describe("a problem", () => {
  it("is told, wherever a process was killed over it, and not again and again", async () => {
    const told: number[] = [];
    for (let effect = 1; ; effect++) {
      for (const when of ["before", "after"] as const) {
        const world = await goneChannel(`${when} ${effect}`);
        const died = (await world.round({ death: { effect, when } })) === null;
        for (let minute = 0; minute < 120; minute += 1) {
          world.pass(MINUTE);
          await world.round();
        }
        const { length } = world.notices;
        expect(length, `killed ${when} effect ${effect}`).toBeGreaterThanOrEqual(1);
        expect(length, `killed ${when} effect ${effect}`).toBeLessThanOrEqual(2);
        if (!died) {
          expect(length).toBe(1);
          // Twice only where it died between telling and noting that it was told.
          expect(told.filter((times) => times === 2)).toHaveLength(2);
          return;
        }
        told.push(length);
      }
    }
  });

  it("names the briefings that have it, by id, time and channel", async () => {
    const world = await goneChannel("name");
    const other = { channel: "name", time: "18:30", timeZone: "Europe/Berlin", setAt: "2026-03-02T06:00:00.000Z" };
    await world.keep(makeSchedule({ ...other, id: "evening" }));
    await world.keep(makeSchedule({ ...other, id: "elsewhere", channel: "7" }));
    await world.round();
    expect(world.notices.map(({ text }) => text)).toEqual([
      "The channel is gone. Choose another. Briefings: morn at 07:00 (UTC); evening at 18:30 (Europe/Berlin), in the channel name.",
    ]);
  });

  it("is told by one of two processes that find it at once", async () => {
    const world = await goneChannel("both");
    await Promise.all([world.round(), world.round()]);
    world.pass(10 * MINUTE);
    await Promise.all([world.round(), world.round()]);
    expect(world.notices).toHaveLength(1);
  });

  it("is told again an hour later where it reached nobody", async () => {
    let now = Date.parse("2026-03-02T07:00:00Z");
    const reached = [false, false, true];
    let tries = 0;
    const context = routineContext(desk, {
      process: "p",
      archive: desk.archive,
      poster: openWorld(desk, { start: "2026-03-02T07:00:00Z" }).face.poster,
      now: () => now,
      elapsedMs: () => now,
      tellEditors: async () => reached[tries++] ?? true,
    });
    const found = { channel: "news", schedule: "morn", to: "editor" };
    const problems = [{ kind: "channel gone", text: "The channel is gone." }] as const;
    for (let minute = 0; minute < 240; minute += 10) {
      await tellProblems(context, { ...found, problems });
      now += 10 * MINUTE;
    }
    expect(tries).toBe(3);
  });
});
