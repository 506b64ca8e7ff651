import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdInMemory } from "../../../testing/archive/hold-in-memory.ts";
import { fillArchive, type TestContext } from "../../../testing/fill-archive.ts";
import { makeSchedule } from "../../../testing/posting/make-schedule.ts";
import { openWorld } from "../../../testing/posting/open-world.ts";
import { findNext } from "../schedules/find-next.ts";

const HALF_HOUR = 1_800_000;
const SYDNEY = "Australia/Sydney";
const LOS_ANGELES = "America/Los_Angeles";

let desk: TestContext;
beforeEach(async () => {
  const disk = await fillArchive([]);
  desk = { ...disk, archive: holdInMemory(disk.archive) };
});
afterEach(() => desk.close());

/** When a daily briefing is posted, a round each half hour, and what is told of the next after each change. */
async function postedBy(changes: readonly (readonly [at: string, timeZone: string, time: string])[], until: string) {
  const [[start, timeZone, time] = ["", "", ""], ...later] = changes;
  const world = openWorld(desk, { start });
  await world.keep(makeSchedule({ timeZone, time, setAt: new Date(start).toISOString() }));
  const promised: (string | null)[] = [];
  for (; world.now() <= Date.parse(until); world.pass(HALF_HOUR)) {
    const change = later.find(([at]) => Date.parse(at) === world.now());
    if (change !== undefined) {
      const schedule = makeSchedule({
        timeZone: change[1],
        time: change[2],
        setAt: new Date(world.now()).toISOString(),
      });
      await world.keep(schedule);
      const next = await findNext({ ...desk, now: () => new Date(world.now()) }, schedule);
      promised.push(next && hour(next.at));
    }
    await world.round();
  }
  return { posted: world.face.messages().map(({ at }) => hour(at)), promised };
}

const hour = (at: number) => new Date(at).toISOString().slice(5, 13);

describe("a schedule that is moved to another time zone", () => {
  it("posts the next morning of a zone that is behind, though its date was posted in the old one", async () => {
    const { posted, promised } = await postedBy(
      [
        ["2026-03-02T12:00Z", SYDNEY, "07:00"],
        ["2026-03-02T21:00Z", LOS_ANGELES, "07:00"],
      ],
      "2026-03-05T00:00Z",
    );
    expect(posted).toEqual(["03-02T20", "03-03T15", "03-04T15"]);
    expect(promised).toEqual(["03-03T15"]);
  });

  it("does not post again on what is the same day in a zone that is ahead, and goes on with the day after", async () => {
    const { posted, promised } = await postedBy(
      [
        ["2026-03-02T12:00Z", LOS_ANGELES, "07:00"],
        ["2026-03-02T16:00Z", SYDNEY, "07:00"],
      ],
      "2026-03-05T00:00Z",
    );
    expect(posted).toEqual(["03-02T15", "03-03T20", "03-04T20"]);
    expect(promised).toEqual(["03-03T20"]);
  });

  it("does not post a date again an hour later, where midnight lies between two zones", async () => {
    const { posted } = await postedBy(
      [
        ["2026-03-02T12:00Z", "Europe/Berlin", "00:00"],
        ["2026-03-02T23:30Z", "Europe/London", "00:00"],
      ],
      "2026-03-04T12:00Z",
    );
    // Berlin's Tuesday begins at 23:00 in London, whose own begins an hour later.
    expect(posted).toEqual(["03-02T23", "03-04T00"]);
  });

  it("there and back again posts no day twice and leaves none out", async () => {
    const { posted } = await postedBy(
      [
        ["2026-03-02T12:00Z", SYDNEY, "07:00"],
        ["2026-03-02T21:00Z", LOS_ANGELES, "07:00"],
        ["2026-03-03T16:00Z", SYDNEY, "07:00"],
      ],
      "2026-03-06T00:00Z",
    );
    expect(posted).toEqual(["03-02T20", "03-03T15", "03-04T20", "03-05T20"]);
  });

  it("at another hour of the same zone does not post again that day", async () => {
    const { posted } = await postedBy(
      [
        ["2026-03-02T05:00Z", "UTC", "07:00"],
        ["2026-03-02T08:00Z", "UTC", "22:00"],
      ],
      "2026-03-03T23:00Z",
    );
    expect(posted).toEqual(["03-02T07", "03-03T22"]);
  });
});
