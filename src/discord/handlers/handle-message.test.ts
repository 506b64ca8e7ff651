import type { GatewayMessageCreateDispatchData } from "discord.js";
import { expect, it, onTestFinished } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { UserError } from "../../errors.ts";
import { openScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import { fillArchive } from "../../testing/fill-archive.ts";
import type { Bot } from "../bot.ts";
import { openTurns } from "../turns/open-turns.ts";
import { handleMessage } from "./handle-message.ts";

const FULL = "The disk of the archive is full.";
const MESSAGE = { id: "7", channel_id: "1", guild_id: "2", content: "<@9> Why?", author: { id: "3" } };

it("tells who asks by the bot's name that the archive cannot be written", async () => {
  const desk = await fillArchive([]);
  onTestFinished(() => desk.close());
  const { wire, calls } = openScriptedWire();
  const archive: Archive = { ...desk.archive, replaceDocument: failing, putDocument: failing, removeDocument: failing };
  const bot = { ...desk, archive, wire, userId: "9", now: () => new Date(0), turns: openTurns(1) } as unknown as Bot;
  await handleMessage(bot, MESSAGE as GatewayMessageCreateDispatchData, async () => null);
  expect(calls.map(({ text }) => text)).toEqual([FULL]);
});

async function failing(): Promise<never> {
  throw new UserError(FULL);
}
