import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "../../testing/lies/open-desk.ts";
import { ask } from "../ask.ts";
import { clearSettings } from "../settings/clear-settings.ts";
import { setSettings } from "../settings/set-settings.ts";
import { findLimits } from "./find-limits.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ MODEL_TOKENS_PER_DAY_USER: "1000" });
});
afterEach(() => desk.close());

it("Of what the program and the guild allow, the less holds", async () => {
  const limits = () => findLimits(desk.context);
  expect(await limits()).toEqual({ guildTokensPerDay: null, userTokensPerDay: 1_000 });
  await setSettings(desk.context, "guild", { "user-budget": 200, "guild-budget": 5_000 });
  expect(await limits()).toEqual({ guildTokensPerDay: 5_000, userTokensPerDay: 200 });
  expect(await findLimits({ ...desk.context, models: null })).toEqual({
    guildTokensPerDay: 5_000,
    userTokensPerDay: 200,
  });
});

it("A guild that sets a budget of no tokens gets extracts, and no model is called until it is taken back", async () => {
  const question = "Who accused the union of blocking the main gate?";
  await setSettings(desk.context, "guild", { "guild-budget": 0 });
  const { answer } = await ask(desk.context, { question });
  expect(answer.notes.find(({ kind }) => kind === "degraded")?.text).toContain("this server's tokens for today");
  expect(desk.callCount()).toBe(0);
  await clearSettings(desk.context, "guild", ["guild-budget"]);
  desk.play(() => ({ kind: "whole", text: '{"claims":[]}' }));
  await ask(desk.context, { question });
  expect(desk.callCount()).toBe(1);
});
