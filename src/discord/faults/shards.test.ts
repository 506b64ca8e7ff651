import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { DiscordDouble } from "../../testing/discord/discord-double.ts";
import { addFiles } from "../../testing/discord/journey/add-files.ts";
import { askFor } from "../../testing/discord/journey/ask-for.ts";
import { sampleFile } from "../../testing/discord/journey/sample-file.ts";
import type { Member } from "../../testing/discord/members/member.ts";
import { openTestDouble } from "../../testing/discord/open-test-double.ts";
import { startBot } from "../../testing/discord/start-bot.ts";

const TIMEOUT_MS = 180_000;
const GUILDS = ["North", "East", "South", "West"];
const QUESTION = "How many people were evacuated from Marrowby?";

/** Guilds on both shards, each with its owner. */
function openGuilds(double: DiscordDouble): readonly Member[] {
  return GUILDS.map((name) => double.addGuild({ name }).addMember({ name: `Owner of ${name}`, isOwner: true }));
}

/** Each guild's owner adds an article and asks, all at the same time. */
async function expectAnswers(double: DiscordDouble, owners: readonly Member[]): Promise<void> {
  const asked = owners.map(async (owner) => {
    await addFiles(owner, "general", [sampleFile("wire")]);
    const { message } = await askFor(owner, "general", QUESTION);
    expect(message.text).toContain("Northern Wire");
    const mine = owner.sees("general").filter(({ isFromBot, text }) => isFromBot && text.includes(QUESTION));
    expect(mine.map(({ id }) => id)).toEqual([message.id]);
    const welcomes = owner.sees("general").filter(({ text }) => text.includes("Hello, I am Footnote"));
    expect(welcomes).toHaveLength(1);
  });
  await Promise.all(asked);
  // An interaction that two answer is acknowledged twice.
  expect([double.refusals, double.violations]).toEqual([[], []]);
}

it("serves several shards in one process", { timeout: TIMEOUT_MS }, async () => {
  const double = await openTestDouble({ acknowledgeWithinMs: 20_000 });
  const owners = openGuilds(double);
  await using bot = await startBot({ double, shards: 2, timeoutMs: 60_000, env: { SHARDS: "2" } });
  expect(double.gateway.counts.identified).toBe(2);
  await expectAnswers(double, owners);
  expect(await bot.stop()).toBe(0);
});

it("opens as many shards as Discord recommends", { timeout: TIMEOUT_MS }, async () => {
  const double = await openTestDouble({ acknowledgeWithinMs: 20_000, recommendedShards: 3 });
  openGuilds(double);
  await using _bot = await startBot({ double, shards: 3, timeoutMs: 60_000 });
  expect(double.gateway.counts.identified).toBe(3);
});

it("serves shards in several processes on one archive, each guild by one", { timeout: TIMEOUT_MS }, async () => {
  const double = await openTestDouble({ acknowledgeWithinMs: 20_000 });
  const owners = openGuilds(double);
  const folder = await mkdtemp(join(tmpdir(), "footnote-shards-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const start = (shards: string) => startBot({ double, folder, timeoutMs: 60_000, env: { SHARDS: shards } });
  await using first = await start("0/2");
  await using second = await start("1/2");
  await double.botReady({ shards: 2 });
  await expectAnswers(double, owners);
  expect(await Promise.all([first.stop(), second.stop()])).toEqual([0, 0]);
});

it("answers once where an old process still leaves while a new one has begun", { timeout: TIMEOUT_MS }, async () => {
  const double = await openTestDouble({ acknowledgeWithinMs: 20_000 });
  const owner = double.addGuild().addMember({ name: "Olga", isOwner: true });
  await using old = await startBot({ double, timeoutMs: 60_000 });
  await addFiles(owner, "general", [sampleFile("wire")]);
  await using _new = await startBot({ double, folder: old.folder, timeoutMs: 60_000 });
  await double.botReady({ shards: 2 });
  const turn = owner.slash("general", "ask", { question: QUESTION });
  await turn.settled({ when: ({ text }) => text.includes("Kept as"), timeoutMs: 60_000 });
  const list = await owner.slash("general", "answer list").settled();
  expect(list.message?.text.split(QUESTION)).toHaveLength(2);
  expect(double.refusals.map(({ code }) => code)).toEqual([40_060, 40_060]);
});
