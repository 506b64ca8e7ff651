import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptAnswer } from "../testing/archive/kept-answer.ts";
import { openTestFace, type TestFace } from "../testing/console/open-test-face.ts";
import { runCommandLine } from "./run-command-line.ts";

let opened: TestFace;
beforeEach(async () => {
  opened = await openTestFace();
});
afterEach(() => opened.close());

const run = (...args: string[]) => runCommandLine(opened.face, args, new AbortController().signal);
const printed = () => JSON.parse(opened.output().trim().split("\n").at(-1) ?? "");

describe("in the terminal", () => {
  it("settings are set, shown and cleared for the whole guild", async () => {
    expect(await run("settings", "set", "--time-zone", "Europe/Berlin", "--editor-role", "42", "--json")).toBe(0);
    expect(await run("settings", "show", "--json")).toBe(0);
    expect(printed()).toMatchObject({ changed: null, effective: { timeZone: "Europe/Berlin", editorRoles: ["42"] } });
    expect(await run("settings", "clear", "--setting", "editor-role", "--json")).toBe(0);
    expect(printed()).toMatchObject({ changed: "guild", guild: { timeZone: "Europe/Berlin" } });
    expect(printed().guild).not.toHaveProperty("editorRoles");
  });

  it.each([
    [["settings", "set"], /nothing to set/],
    [["settings", "set", "--for", "channel", "--answers", "private"], /terminal has no channels/],
    [["settings", "set", "--time-zone", "Nowhere"], /no time zone/],
    [["settings", "set", "--editor-role", "@editors"], /id of a role/],
    [["settings", "set", "--user-budget", "-1"], /whole number from 0/],
    [["settings", "clear", "--setting", "timezone"], /Did you mean "time-zone"/],
  ])("%j is told what to do instead, and changes nothing", async (args, words) => {
    expect(await run(...args)).toBe(2);
    expect(opened.errors().replace(/\s+/g, " ")).toMatch(words);
    expect(await opened.face.archive.documents(opened.face.guild, "settings", { limit: 5 })).toEqual([]);
  });

  it("feedback that members gave is listed, and the status is told", async () => {
    const { archive, guild } = opened.face;
    await archive.keepAnswer(guild, keptAnswer({ id: "seen" }));
    const value = {
      answerId: "seen",
      verdict: "bad",
      reason: "Too long.",
      user: "ann",
      givenAt: "2026-01-01T00:00:00Z",
    };
    await archive.putDocument(guild, "feedback", { key: "seen:ann", value });
    expect(await run("feedback", "--verdict", "bad")).toBe(0);
    expect(opened.output()).toContain("Too long.");
    expect(await run("feedback", "--verdict", "good", "--json")).toBe(0);
    expect(printed()).toEqual([]);
    expect(await run("status", "--json")).toBe(0);
    expect(printed()).toMatchObject({ version: "1.2.3", archive: { articles: 0 }, gatewayPingMs: null });
  });
});
