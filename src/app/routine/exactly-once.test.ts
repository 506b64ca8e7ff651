import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Schedule } from "../../domain/schedule.ts";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { holdInMemory } from "../../testing/archive/hold-in-memory.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { makeSchedule } from "../../testing/posting/make-schedule.ts";
import { WEATHERS } from "../../testing/posting/open-fake-face.ts";
import { openWorld, type World } from "../../testing/posting/open-world.ts";
import { readPostings } from "../daily/posting/read-postings.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let desk: TestContext;
beforeEach(async () => {
  const trueDesk = await fillArchive([capturedArticle({ text: "The lock at Verrow was closed on Monday." })]);
  desk = { ...trueDesk, archive: holdInMemory(trueDesk.archive) };
});
afterEach(() => desk.close());

/** Another desk, where nothing was posted yet. */
const anew = (): TestContext => ({ ...desk, archive: holdInMemory(desk.archive) });

const morning = (pages = 1): World => openWorld(desk, { start: "2026-03-02T06:59:00Z", pagesOf: () => pages });
const daily = (fields: Partial<Schedule> = {}) => makeSchedule({ setAt: "2026-03-02T00:00:00.000Z", ...fields });
const marks = (world: World) => world.face.messages().map(({ mark }) => mark);
const states = async () =>
  (await readPostings(desk, "posting", { limit: 50 })).map(({ record }) => record.state).toSorted();

describe("a round", () => {
  it("posts a briefing at its hour, once", async () => {
    const world = morning();
    await world.keep(daily());
    await world.round();
    expect(world.face.messages()).toEqual([]);
    world.pass("2026-03-02T07:00:00Z");
    for (let minute = 0; minute < 5; minute++) {
      await world.round();
      world.pass(MINUTE);
    }
    expect(world.face.messages()).toHaveLength(1);
    expect(world.face.messages()[0]).toMatchObject({ channel: "news", content: { kind: "briefing" } });
    expect(await states()).toEqual(["posted"]);
    expect(await desk.archive.documents(desk.guild, "posting-page", { limit: 5 })).toEqual([]);
  });

  it("catches up within six hours, and says once that a briefing was missed after them", async () => {
    const world = morning();
    await world.keep(daily());
    world.pass("2026-03-02T12:59:00Z");
    await world.round();
    expect(world.face.messages()).toHaveLength(1);
    world.pass("2026-03-03T13:01:00Z");
    await world.round();
    await world.round();
    expect(world.face.messages()).toHaveLength(1);
    expect(await states()).toEqual(["missed", "posted"]);
  });

  it("does not post again when the schedule is changed after the post", async () => {
    const world = morning();
    await world.keep(daily());
    world.pass("2026-03-02T07:00:00Z");
    await world.round();
    await world.keep(daily({ time: "09:00", channel: "other", setAt: "2026-03-02T08:00:00.000Z" }));
    world.pass("2026-03-02T09:00:00Z");
    await world.round();
    expect(world.face.messages()).toHaveLength(1);
    world.pass("2026-03-03T09:00:00Z");
    await world.round();
    expect(world.face.messages().map(({ channel }) => channel)).toEqual(["news", "other"]);
  });

  it("goes on with a long briefing where it stopped", async () => {
    for (let effect = 1; ; effect++) {
      for (const when of ["before", "after"] as const) {
        const world = openWorld(anew(), { start: "2026-03-02T07:00:00Z", pagesOf: () => 3 });
        await world.keep(daily());
        const report = await world.round({ death: { effect, when } });
        if (report !== null) {
          expect(effect).toBeGreaterThan(10);
          return;
        }
        for (let minute = 0; minute < 5; minute++) {
          world.pass(MINUTE);
          await world.round();
        }
        expect(
          world.face.messages().map(({ index }) => index),
          `killed ${when} effect ${effect}`,
        ).toEqual([0, 1, 2]);
      }
    }
  });

  it("finds what was posted although the answer was lost", async () => {
    const world = morning(2);
    await world.keep(daily());
    world.pass("2026-03-02T07:00:00Z");
    world.face.setWeather("stuttering");
    await world.round();
    world.pass(HOUR);
    await world.round();
    world.face.setWeather("fine");
    world.pass(HOUR);
    await world.round();
    expect(world.face.messages()).toHaveLength(2);
    expect(await states()).toEqual(["posted"]);
  });

  it("posts nothing a second time where nobody can look, and says so in the history", async () => {
    const world = morning();
    await world.keep(daily());
    world.face.setWeather("mute");
    world.pass("2026-03-02T07:00:00Z");
    for (let minute = 0; minute < 400; minute += 10) {
      await world.round();
      world.pass(10 * MINUTE);
    }
    expect(world.face.messages()).toHaveLength(1);
    const [posting] = await readPostings(desk, "posting", { limit: 1 });
    expect(posting?.record).toMatchObject({ state: "unsure", reason: expect.stringMatching(/may be posted or not/) });
  });

  it("tells the editors once what is in the way, and again only after it was well", async () => {
    const world = morning();
    await world.keep(daily());
    await world.keep(daily({ id: "noon", time: "08:00" }));
    world.face.setWeather("gone");
    world.pass("2026-03-02T07:00:00Z");
    for (let hour = 0; hour < 4; hour++) {
      await world.round();
      world.pass(HOUR);
    }
    expect(world.notices).toHaveLength(1);
    expect(world.notices[0]).toMatchObject({
      to: "editor",
      text: expect.stringMatching(/^The channel is gone. Choose another. Briefings: morn at 07:00 /),
    });
    world.face.setWeather("fine");
    await world.round();
    expect(world.face.messages()).toHaveLength(2);
    world.face.setWeather("gone");
    world.pass("2026-03-03T07:00:00Z");
    await world.round();
    expect(world.notices).toHaveLength(2);
  });

  it("of two processes at the same moment posts one briefing", async () => {
    const world = morning(3);
    await world.keep(daily());
    world.pass("2026-03-02T07:00:00Z");
    await Promise.all([world.round(), world.round(), world.round()]);
    world.pass(3 * MINUTE);
    await world.round();
    expect(marks(world)).toHaveLength(3);
    expect(new Set(marks(world)).size).toBe(3);
  });
});

describe("whatever happens", () => {
  const event = fc.record({
    waitMinutes: fc.constantFrom(0, 1, 2, 4, 7, 30, 90),
    weather: fc.constantFrom(...WEATHERS),
    clockAheadMs: fc.constantFrom(0, 0, 0, 3 * MINUTE, -3 * MINUTE, HOUR, -HOUR, 26 * HOUR, -26 * HOUR),
    death: fc.option(fc.record({ effect: fc.integer({ min: 1, max: 14 }), when: fc.constantFrom("before", "after") })),
    together: fc.boolean(),
  });

  it("no message is posted twice, and all are where the face is there again in time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), async (events, pages) => {
        const world = openWorld(anew(), { start: "2026-03-02T07:00:00Z", pagesOf: () => pages });
        await world.keep(daily());
        for (const { waitMinutes, weather, death, clockAheadMs, together } of events) {
          world.pass(waitMinutes * MINUTE);
          world.face.setWeather(weather);
          await Promise.all([world.round({ death, clockAheadMs }), together ? world.round({ clockAheadMs }) : null]);
        }
        world.face.setWeather("fine");
        const isInTime = world.now() < Date.parse("2026-03-02T12:00:00Z");
        for (let tries = 0; tries < 8; tries++) {
          world.pass(5 * MINUTE);
          await world.round();
        }
        const own = world.face.messages().filter(({ content }) => content.answer.briefing?.date === "2026-03-02");
        const indexes = own.map(({ index }) => index);
        expect(new Set(marks(world)).size).toBe(marks(world).length);
        expect(indexes).toEqual(indexes.toSorted());
        if (isInTime) expect(indexes).toHaveLength(pages);
      }),
      { numRuns: 300 },
    );
  });
});
