import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { capturedArticle } from "../../testing/archive/captured-article.ts";
import { holdInMemory } from "../../testing/archive/hold-in-memory.ts";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { makeSchedule } from "../../testing/posting/make-schedule.ts";
import { openFakeFace } from "../../testing/posting/open-fake-face.ts";
import { quickCompose } from "../../testing/posting/quick-compose.ts";
import { routineContext } from "../../testing/posting/routine-context.ts";
import type { CommandContext } from "../command.ts";
import { setSettings } from "../settings/set-settings.ts";
import { listPostings } from "./list-postings.ts";
import { listSchedules } from "./list-schedules.ts";
import { pauseSchedule } from "./pause-schedule.ts";
import { postCorrections } from "./posting/post-corrections.ts";
import { postDueBriefings } from "./posting/post-due-briefings.ts";
import { previewBriefing } from "./preview-briefing.ts";
import { removeSchedule } from "./remove-schedule.ts";
import { runBriefing } from "./run-briefing.ts";
import { setSchedule } from "./set-schedule.ts";

let desk: TestContext;
let face: ReturnType<typeof openFakeFace>;
let nowMs: number;
/** In a channel of Discord, at six in the morning in Berlin. */
let channel: CommandContext;
let routine: ReturnType<typeof routineContext>;
beforeEach(async () => {
  const disk = await fillArchive([
    capturedArticle({
      text: "The lock at Verrow was closed on Monday. Barges wait in the upper basin.",
      title: "Lock closed",
      publisher: "Estuary Post",
      publishedAt: "2026-03-02T03:00:00Z",
      capturedAt: "2026-03-02T03:30:00.000Z",
    }),
  ]);
  desk = { ...disk, archive: holdInMemory(disk.archive) };
  nowMs = Date.parse("2026-03-02T05:00:00Z");
  face = openFakeFace({ trueNow: () => nowMs });
  const parts = { process: "p1", archive: desk.archive, poster: face.poster, now: () => nowMs, elapsedMs: () => nowMs };
  routine = routineContext(desk, parts);
  const place = { channel: "thread-7", settingsChannel: "7", isPrivate: false, timeZone: "Europe/Berlin" };
  channel = { ...desk, place, now: () => new Date(nowMs), posting: routine };
});
afterEach(() => desk.close());

const pass = (time: string) => {
  nowMs = Date.parse(time);
};

describe("daily set", () => {
  it("sets a briefing up where it is typed, for seven every day by the place's clock", async () => {
    const set = await setSchedule(channel, {});
    expect(set).toMatchObject({ change: "set", remarks: [] });
    expect(set.schedule).toMatchObject({ channel: "7", time: "07:00", timeZone: "Europe/Berlin", setBy: "tester" });
    expect(set.next).toEqual({ date: "2026-03-02", at: Date.parse("2026-03-02T06:00:00Z") });
    await setSchedule(channel, { time: "6 pm", channel: "8", days: "mon", topic: ["ferries", "ferries"] });
    const { schedules } = await listSchedules(channel);
    expect(schedules.map(({ schedule }) => [schedule.channel, schedule.time, schedule.topics])).toEqual([
      ["7", "07:00", []],
      ["8", "18:00", ["ferries"]],
    ]);
  });

  it("changes what is named, takes back what is to be cleared, and leaves the rest", async () => {
    const { schedule } = await setSchedule(channel, { topic: ["ferries"], collection: ["coast"], "mention-role": "5" });
    const { schedule: changed } = await setSchedule(channel, {
      id: schedule.id,
      time: "8",
      clear: ["topic", "mention-role"],
    });
    expect(changed).toEqual({ ...schedule, time: "08:00", topics: [], mentionRole: null });
    expect((await listSchedules(channel)).schedules).toHaveLength(1);
  });

  it("does not post again today what was posted today", async () => {
    const { schedule } = await setSchedule(channel, {});
    pass("2026-03-02T06:00:30Z");
    await postDueBriefings(routine, quickCompose);
    const changed = await setSchedule(channel, { id: schedule.id, time: "09:00" });
    expect(changed.next).toEqual({ date: "2026-03-03", at: Date.parse("2026-03-03T08:00:00Z") });
    pass("2026-03-02T08:00:30Z");
    await postDueBriefings(routine, quickCompose);
    expect(face.messages()).toHaveLength(1);
  });

  it("says where a collection may be mistyped", async () => {
    const { remarks } = await setSchedule(channel, { collection: ["coast"] });
    expect(remarks).toEqual([expect.stringMatching(/"coast" yet/)]);
  });

  it.each([
    [{ time: "25" }, /no time of the day/],
    [{ days: "never" }, /no days of the week/],
    [{ "time-zone": "berlin" }, /Did you mean Europe\/Berlin/],
    [{ id: "nosuch", time: "8" }, /No briefing is set up under "nosuch".*\/daily list/],
  ])("refuses %j with a sentence", async (given, words) => {
    await expect(setSchedule(channel, given)).rejects.toThrow(words);
    expect((await listSchedules(channel)).schedules).toEqual([]);
  });

  it("does not set up a second one that comes together with one that stands", async () => {
    const { schedule } = await setSchedule(channel, {});
    await expect(setSchedule(channel, { topic: ["ferries"] })).rejects.toThrow(
      new RegExp(`briefing ${schedule.id} comes there at the same time\\. .*give its id`),
    );
    await pauseSchedule(channel, schedule.id, true);
    await expect(setSchedule(channel, {})).rejects.toThrow(/but is paused/);
    for (const other of [{ days: "mon" }, { channel: "8" }, { time: "8" }, { "time-zone": "UTC" }]) {
      expect(await setSchedule(channel, other)).toMatchObject({ change: "set" });
    }
  });

  it("asks which one is meant where something is to be cleared of none", async () => {
    await expect(setSchedule(channel, { clear: ["topic"] })).rejects.toThrow(/Give its id, which \/daily list shows/);
    expect((await listSchedules(channel)).schedules).toEqual([]);
  });

  it("refuses to change nothing", async () => {
    const { schedule } = await setSchedule(channel, {});
    await expect(setSchedule(channel, { id: schedule.id })).rejects.toThrow(/nothing to change/);
  });
});

describe("daily pause and remove", () => {
  it("post no more, and again from the next hour on", async () => {
    const { schedule } = await setSchedule(channel, {});
    expect(await pauseSchedule(channel, schedule.id, true)).toMatchObject({ change: "paused", next: null });
    pass("2026-03-02T06:30:00Z");
    await postDueBriefings(routine, quickCompose);
    const resumed = await pauseSchedule(channel, schedule.id, false);
    expect(resumed).toMatchObject({ change: "resumed", next: { date: "2026-03-03" } });
    await postDueBriefings(routine, quickCompose);
    expect(face.messages()).toEqual([]);
    expect((await listPostings(channel, { limit: 5 })).postings).toEqual([]);
    await removeSchedule(channel, schedule.id);
    pass("2026-03-03T06:30:00Z");
    await postDueBriefings(routine, quickCompose);
    expect(face.messages()).toEqual([]);
    await expect(removeSchedule(channel, schedule.id)).rejects.toThrow(/No briefing is set up/);
  });
});

describe("daily run", () => {
  it("posts today's briefing now, and not again at its hour", async () => {
    const { schedule } = await setSchedule(channel, { time: "09:00" });
    const ran = await runBriefing(channel, schedule.id, quickCompose);
    expect(ran).toMatchObject({ isNew: true, posting: { state: "posted", posted: ["message-1"], date: "2026-03-02" } });
    expect(ran.next?.date).toBe("2026-03-03");
    pass("2026-03-02T08:01:00Z");
    await postDueBriefings(routine, quickCompose);
    expect(face.messages()).toHaveLength(1);
  });

  it("says where it stands when it was posted", async () => {
    const { schedule } = await setSchedule(channel, {});
    pass("2026-03-02T06:01:00Z");
    await postDueBriefings(routine, quickCompose);
    const ran = await runBriefing(channel, schedule.id, quickCompose);
    expect(ran).toMatchObject({ isNew: false, posting: { posted: ["message-1"], channel: "7" } });
    expect(face.messages()).toHaveLength(1);
  });

  it("does not post again on what is still the same day in a zone farther west", async () => {
    const { schedule } = await setSchedule(channel, { "time-zone": "Australia/Sydney" });
    pass("2026-03-02T20:01:00Z");
    await postDueBriefings(routine, quickCompose);
    // Tuesday in Sydney, still Monday in Los Angeles.
    pass("2026-03-02T21:00:00Z");
    await setSchedule(channel, { id: schedule.id, "time-zone": "America/Los_Angeles" });
    const again = await runBriefing(channel, schedule.id, quickCompose);
    expect(again).toMatchObject({ isNew: false, posting: { date: "2026-03-03", posted: ["message-1"] } });
    // The morning after in Los Angeles has a briefing of its own, once.
    pass("2026-03-03T14:00:00Z");
    expect(await runBriefing(channel, schedule.id, quickCompose)).toMatchObject({ isNew: true });
    expect(await runBriefing(channel, schedule.id, quickCompose)).toMatchObject({ isNew: false });
    pass("2026-03-03T15:01:00Z");
    await postDueBriefings(routine, quickCompose);
    expect(face.messages()).toHaveLength(2);
  });

  it("posts what was missed", async () => {
    const { schedule } = await setSchedule(channel, {});
    pass("2026-03-02T20:00:00Z");
    await postDueBriefings(routine, quickCompose);
    expect((await listPostings(channel, { limit: 5 })).postings[0]?.posting.state).toBe("missed");
    expect((await runBriefing(channel, schedule.id, quickCompose)).posting.state).toBe("posted");
    expect(face.messages()).toHaveLength(1);
  });

  it("says why it could not be posted", async () => {
    const { schedule } = await setSchedule(channel, {});
    face.setWeather("gone");
    const { posting } = await runBriefing(channel, schedule.id, quickCompose);
    expect(posting).toMatchObject({ state: "claimed", reason: "The channel is gone. Choose another." });
  });

  it("of two persons at the same moment posts one", async () => {
    const { schedule } = await setSchedule(channel, {});
    const runs = [1, 2, 3].map(() => runBriefing(channel, schedule.id, quickCompose));
    const outcomes = await Promise.allSettled(runs);
    expect(face.messages()).toHaveLength(1);
    for (const one of outcomes) if (one.status === "rejected") expect(String(one.reason)).toMatch(/at this moment/);
  });

  it("posts nothing in the terminal of what belongs to a channel", async () => {
    const { schedule } = await setSchedule(channel, {});
    const terminal = { ...desk, posting: { ...routine, face: "terminal" as const } };
    await expect(runBriefing(terminal, schedule.id, quickCompose)).rejects.toThrow(/posted in a channel on Discord/);
  });
});

describe("daily history", () => {
  it("tells what became of each, the last due first", async () => {
    const { schedule } = await setSchedule(channel, {});
    pass("2026-03-04T07:00:00Z");
    await postDueBriefings(routine, quickCompose);
    const { postings } = await listPostings(channel, { id: schedule.id, limit: 2 });
    expect(postings.map(({ posting, timeZone }) => [posting.date, posting.state, timeZone])).toEqual([
      ["2026-03-04", "posted", "Europe/Berlin"],
      ["2026-03-03", "missed", "Europe/Berlin"],
    ]);
  });
});

describe("daily history of corrections", () => {
  it("tells them beside the briefings", async () => {
    const { schedule } = await setSchedule(channel, {});
    pass("2026-03-02T06:01:00Z");
    await postDueBriefings(routine, quickCompose);
    const [article] = await desk.archive.list(desk.guild);
    await desk.archive.remove(desk.guild, article?.id ?? "");
    pass("2026-03-02T07:00:00Z");
    await postCorrections(routine);
    for (const id of [undefined, schedule.id]) {
      const { postings } = await listPostings(channel, { id, limit: 5 });
      expect(postings.map(({ kind, posting, timeZone }) => [kind, posting.date, posting.state, timeZone])).toEqual([
        ["correction", "2026-03-02", "posted", "Europe/Berlin"],
        ["posting", "2026-03-02", "posted", "Europe/Berlin"],
      ]);
    }
  });
});

describe("daily preview", () => {
  it("shows the briefing as it would be now, and posts and claims nothing", async () => {
    await setSchedule(channel, {});
    const preview = await previewBriefing(channel, undefined);
    expect(preview.answer.briefing).toMatchObject({ date: "2026-03-02", articles: 1 });
    expect(preview.answer.quotes.length).toBeGreaterThan(0);
    expect(face.messages()).toEqual([]);
    expect((await listPostings(channel, { limit: 5 })).postings).toEqual([]);
  });

  it("reaches as far back as the first one that is posted will", async () => {
    const { schedule } = await setSchedule(channel, {});
    const window = async () => (await previewBriefing(channel, schedule.id)).answer.briefing?.window;
    expect(await window()).toEqual({ since: "2026-03-01T06:00:00.000Z", until: "2026-03-02T05:00:00.000Z" });
    pass("2026-03-02T05:59:59Z");
    const { since } = (await window()) ?? {};
    pass("2026-03-02T06:00:00Z");
    await postDueBriefings(routine, quickCompose);
    expect(face.messages()[0]?.content.answer.briefing?.window.since).toBe(since);
    pass("2026-03-02T08:00:00Z");
    expect((await window())?.since).toBe("2026-03-02T06:00:00.000Z");
  });

  it("needs a name where there are several, and one to name where there is none", async () => {
    await expect(previewBriefing(channel, undefined)).rejects.toThrow(/No briefing is set up here. \/daily set/);
    await setSchedule(channel, {});
    await setSchedule(channel, { time: "9" });
    await expect(previewBriefing(channel, undefined)).rejects.toThrow(/Several briefings/);
  });
});

describe("a channel that sees a part of the archive", () => {
  it("sees its own briefings, and no others", async () => {
    const { archive, guild } = desk;
    const other = makeSchedule({ id: "other", channel: "8", topics: ["a secret"] });
    await archive.putDocument(guild, "schedule", { key: other.id, value: other });
    await setSchedule(channel, {});
    expect((await listSchedules(channel)).schedules).toHaveLength(2);
    await setSettings(channel, "channel", { collection: ["coast"] });
    expect((await listSchedules(channel)).schedules.map(({ schedule }) => schedule.channel)).toEqual(["7"]);
    await expect(pauseSchedule(channel, "other", true)).rejects.toThrow(/No briefing is set up under "other"/);
    expect((await previewBriefing(channel, undefined)).answer.quotes).toEqual([]);
  });
});
