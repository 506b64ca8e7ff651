import { describe, expect, it } from "vitest";
import type { DailyResult } from "../app/daily/daily-result.ts";
import { newPosting } from "../briefing/posting/new-posting.ts";
import { FACE_LANGUAGES } from "../domain/settings.ts";
import { makeSchedule } from "../testing/posting/make-schedule.ts";
import { dailyLines } from "./daily-lines.ts";
import { dailyJson } from "./json/daily-json.ts";
import { dailyOutline } from "./outline/daily-outline.ts";
import { dailyBlocks } from "./terminal/daily-blocks.ts";
import { en } from "./words/en.ts";
import { wordsIn } from "./words/words-in.ts";

const schedule = makeSchedule({ id: "k3m7", timeZone: "America/New_York", mentionRole: "55", topics: ["ferries"] });
const next = { date: "2026-03-08", at: Date.parse("2026-03-08T11:00:00Z") };
const missed = newPosting({
  schedule: "k3m7",
  date: "2026-03-07",
  channel: "news",
  dueAt: "2026-03-07T12:00:00.000Z",
  giveUpAt: "2026-03-07T18:00:00.000Z",
  state: "missed",
  reason: "It was not posted within 6 hours.",
});
const posted = {
  ...missed,
  state: "posted" as const,
  reason: null,
  postedAt: "2026-03-07T12:00:20.000Z",
  posted: ["9"],
};

const waiting = { ...missed, state: "claimed" as const, reason: "The channel of this briefing is gone." };

const RESULTS: readonly DailyResult[] = [
  { kind: "schedules", schedules: [] },
  { kind: "schedules", schedules: [{ schedule, next }] },
  { kind: "schedule-set", change: "set", remarks: ["A remark."], schedule, next },
  { kind: "schedule-set", change: "paused", remarks: [], schedule: { ...schedule, isPaused: true }, next: null },
  { kind: "posted", isNew: true, posting: posted, schedule, next },
  { kind: "posted", isNew: true, posting: missed, schedule, next },
  { kind: "postings", postings: [] },
  { kind: "postings", postings: [{ kind: "posting", posting: missed, timeZone: "America/New_York" }] },
  { kind: "postings", postings: [{ kind: "correction", posting: waiting, timeZone: "America/New_York" }] },
];

const textOf = (result: DailyResult) => JSON.stringify(dailyLines(result, en, true));

describe("what a command on briefings came to", () => {
  it("tells times as clocks show them where the briefing comes", () => {
    const [, list, set] = RESULTS;
    for (const result of [list, set]) {
      expect(result && textOf(result)).toMatch(/Next: Sunday,? 8 March 2026 at 07:00 \(America\/New_York\)/);
    }
  });

  it("tells what became of a posting, and why", () => {
    const [missedText, postedText] = [RESULTS[7], RESULTS[4]].map((result) => result && textOf(result));
    expect(missedText).toMatch(/2026-03-07: missed.*not posted within 6 hours.*due Saturday,? 7 March 2026 at 07:00/);
    expect(postedText).toMatch(/Today's briefing is posted.*posted Saturday,? 7 March 2026 at 07:00/);
  });

  it("tells corrections as such, and of what is tried again that it waits, and why", () => {
    expect(RESULTS[8] && textOf(RESULTS[8])).toMatch(
      /Correction of 2026-03-07: waiting".*channel of this briefing is gone/,
    );
    const held = { ...waiting, by: "p1", until: "2026-03-07T12:05:00.000Z" };
    const postings = [{ kind: "posting", posting: held, timeZone: "UTC" }] as const;
    expect(textOf({ kind: "postings", postings })).toMatch(/"2026-03-07: being made"/);
  });

  it("says until when it is tried again where it could not be posted", () => {
    expect(RESULTS[5] && textOf(RESULTS[5])).toMatch(/could not be posted.*tried again until.* 13:00/);
    expect(RESULTS[4] && textOf(RESULTS[4])).not.toMatch(/tried again/);
  });

  it("names channels and roles so that Discord shows their names, and the terminal their ids", () => {
    const [, list] = RESULTS;
    if (list === undefined) throw new Error("no list");
    expect(JSON.stringify(dailyOutline(list, en))).toMatch(
      /\{"text":"news","mentions":"channel"\}.*"55","mentions":"role"/,
    );
    expect(JSON.stringify(dailyBlocks(list))).toMatch(/channel news · .*role 55/);
  });

  it.each(FACE_LANGUAGES)("is told in %s without a word left out", (language) => {
    for (const result of RESULTS) {
      const lines = dailyLines(result, wordsIn(language), true);
      expect(lines.length).toBeGreaterThan(0);
      expect(JSON.stringify(lines)).not.toMatch(/undefined|null|NaN/);
    }
  });

  it("is JSON of plain values", () => {
    for (const result of RESULTS) expect(JSON.parse(JSON.stringify(dailyJson(result)))).toEqual(dailyJson(result));
    expect(dailyJson(RESULTS[1] as DailyResult)).toMatchObject([
      { id: "k3m7", next: { at: "2026-03-08T11:00:00.000Z" } },
    ]);
  });
});
