import { describe, expect, it } from "vitest";
import type { FeedbackEntry, Result, SettingsView, Status } from "../../app/result.ts";
import { resultJson } from "../json/result-json.ts";
import { renderResult } from "./render-result.ts";

const shown = (result: Result) => renderResult(result, { width: 80, colour: false });

const settings: SettingsView = {
  guild: { timeZone: "Europe/Berlin" },
  channel: { collections: ["port", "sea"] },
  effective: {
    language: "de",
    timeZone: "Europe/Berlin",
    privateByDefault: true,
    scope: ["port", "sea"],
    editorRoles: ["42"],
    guildTokensPerDay: null,
    userTokensPerDay: 5_000,
  },
  ceiling: { guildTokensPerDay: 90_000, userTokensPerDay: 1_000 },
};

describe("settings", () => {
  it("are shown as they hold, the lesser limit of the two, with what was changed and what to know", () => {
    const text = shown({ kind: "settings", settings, changed: "channel", remarks: ["No article is there yet."] });
    expect(text).toMatch(/^Changed for this channel\.\n/);
    for (const part of [
      /Europe\/Berlin/,
      /port, sea/,
      /\b42\b/,
      /90,000 tokens/,
      /1,000 tokens/,
      /No article is there yet\./,
    ])
      expect(text).toMatch(part);
    expect(text).not.toContain("5,000");
    expect(shown({ kind: "settings", settings, changed: null, remarks: [] })).not.toContain("Changed");
  });

  it("are given whole as JSON", () => {
    const result: Result = { kind: "settings", settings, changed: "guild", remarks: [] };
    expect(resultJson(result)).toEqual({ ...settings, changed: "guild", remarks: [] });
  });
});

describe("feedback", () => {
  const entry: FeedbackEntry = {
    answerId: "7k3mq9xa",
    verdict: "bad",
    reason: "It misses\u001b[31m the ferry.",
    user: "ann",
    givenAt: "2026-01-02T03:04:05.000Z",
    question: "What sank?",
    command: "ask",
  };

  it("is shown with its answer, its reason made harmless, and who gave it when", () => {
    const text = shown({
      kind: "feedback",
      entries: [entry, { ...entry, verdict: "good", reason: null, question: null }],
    });
    for (const part of [
      "7k3mq9xa  bad: What sank?",
      "the ferry.",
      "2 January 2026 · ask · by ann",
      "good: (asked in private)",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("\u001b[31m");
    expect(shown({ kind: "feedback", entries: [] })).toBe("No feedback.\n");
    expect(resultJson({ kind: "feedback", entries: [entry] })).toEqual([entry]);
  });
});

describe("the status", () => {
  const status: Status = {
    version: "1.2.3",
    startedAt: "2026-01-01T00:00:00.000Z",
    asOf: "2026-01-02T03:00:00.000Z",
    gatewayPingMs: null,
    loopDelayP99Ms: null,
    archive: { engine: "SQLite", articles: 1, passages: 1_234, bytes: 2_500_000 },
    model: { id: "writer", judgeId: null },
    budget: { guild: { spentTokens: 42_000, limitTokens: 50_000 }, user: { spentTokens: 0, limitTokens: null } },
  };

  it("tells how long the program runs, what it holds, and what was spent; of delays only what is measured", () => {
    const text = shown({ kind: "status", status });
    for (const part of [
      "1.2.3",
      "1 day 3 hours",
      "1 article, 1,234 passages",
      "SQLite, 2.5 MB",
      "writer",
      "42,000, of 50,000",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain(" ms");
    expect(shown({ kind: "status", status: { ...status, gatewayPingMs: 41.6, model: null } })).toMatch(/42 ms/);
    expect(resultJson({ kind: "status", status })).toEqual(status);
  });
});
