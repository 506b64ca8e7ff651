import { describe, expect, it } from "vitest";
import { readWindow } from "./read-window.ts";

/** A Tuesday. */
const now = new Date("2026-02-10T12:00:00Z");
const window = (question: string) => {
  const read = readWindow(question, now);
  return read && [read.window.since, read.window.until, read.window.kind];
};

describe("readWindow", () => {
  it.each([
    ["What happened yesterday?", "2026-02-09", "2026-02-09", "published"],
    ["What changed last week?", "2026-02-02", "2026-02-08", "published"],
    ["What changed in the past 3 days?", "2026-02-07", "2026-02-10", "published"],
    ["What changed this month?", "2026-02-01", "2026-02-10", "published"],
    ["What changed since March?", "2025-03-01", null, "published"],
    ["What was said before 3 March 2024?", null, "2024-03-02", "published"],
    ["Who sailed in November 2025?", "2025-11-01", "2025-11-30", "event"],
    ["Who sailed in November?", "2025-11-01", "2025-11-30", "event"],
    ["Who sailed between 3 and 9 May 2024?", "2024-05-03", "2024-05-09", "event"],
    ["What were profits in Q3 2025?", "2025-07-01", "2025-09-30", "event"],
    ["Who sailed on 18 November 2025?", "2025-11-18", "2025-11-18", "event"],
    ["Who sailed in 2024?", "2024-01-01", "2024-12-31", "event"],
  ])("reads %j", (question, since, until, kind) => {
    expect(window(question)).toEqual([since, until, kind]);
  });

  it.each([
    "Who won the 2022 regatta?",
    "How many boats are there?",
    "Who may sail?",
    "How many of the 200 boats sank?",
  ])("reads no days in %j", (question) => {
    expect(window(question)).toBeNull();
  });
});
