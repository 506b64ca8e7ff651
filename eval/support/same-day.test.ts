import { describe, expect, it } from "vitest";
import { sameDay } from "./same-day.ts";

describe("sameDay", () => {
  it("compares on the gold date's own calendar", () => {
    expect(sameDay("2024-04-27 23:30:00-04:00", "2024-04-28T03:30:00Z")).toBe(true);
    expect(sameDay("2024-04-27 23:30:00-04:00", "2024-04-28T05:30:00Z")).toBe(false);
  });

  it("compares days as they are written where an offset is missing", () => {
    expect(sameDay("2023-04-28 13:53:25", "2023-04-28T23:53:25Z")).toBe(true);
    expect(sameDay("2026-02-06 00:00:00+00:00", "2026-02-06")).toBe(true);
    expect(sameDay("2026-02-06 00:00:00+00:00", "2026-02-05")).toBe(false);
  });
});
