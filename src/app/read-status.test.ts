import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "../testing/lies/open-desk.ts";
import { readStatus } from "./read-status.ts";
import { scopedArchive } from "./scoped-archive.ts";
import { setSettings } from "./settings/set-settings.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ MODEL_TOKENS_PER_DAY_USER: "1000", JUDGE_MODEL: "second" });
});
afterEach(() => desk.close());

it("The status tells the version, the archive, the model, and what was spent of which budget today", async () => {
  const { context } = desk;
  const { archive, guild } = context;
  await archive.spend(guild, { user: "tester", day: "2026-01-02", tokens: 30 });
  await archive.spend(guild, { user: "another", day: "2026-01-02", tokens: 12 });
  await archive.spend(guild, { user: "tester", day: "2026-01-01", tokens: 500 });
  await setSettings(context, "guild", { "guild-budget": 5_000 });
  const articles = await archive.list(guild);
  const status = await readStatus(context);
  expect(status).toMatchObject({
    version: "1.2.3",
    startedAt: "2026-01-02T03:00:00.000Z",
    asOf: "2026-01-02T03:04:05.000Z",
    gatewayPingMs: null,
    loopDelayP99Ms: null,
    archive: { engine: "SQLite", articles: articles.length },
    model: { id: "scripted", judgeId: "second" },
    budget: { guild: { spentTokens: 42, limitTokens: 5_000 }, user: { spentTokens: 30, limitTokens: 1_000 } },
  });
  expect(status.archive.bytes).toBeGreaterThan(10_000);
});

it("The status of a channel counts what the channel may see", async () => {
  const { context } = desk;
  const [first] = await context.archive.list(context.guild);
  await context.archive.edit(context.guild, first?.id ?? "", { collections: ["port"] });
  const status = await readStatus({ ...context, archive: scopedArchive(context.archive, ["port"]), models: null });
  expect(status).toMatchObject({ archive: { articles: 1 }, model: null });
});
