import type { GatewayMessageCreateDispatchData } from "discord.js";
import { expect, it, onTestFinished } from "vitest";
import type { CommandDefinition } from "../../app/command.ts";
import type { Archive } from "../../archive/archive.ts";
import { archiveFault } from "../../archive/sqlite/archive-fault.ts";
import { openScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import { fillArchive } from "../../testing/fill-archive.ts";
import type { Bot } from "../bot.ts";
import { openSettingsCache } from "../open-settings-cache.ts";
import { openJournal } from "../turns/open-journal.ts";
import { openTurns } from "../turns/open-turns.ts";
import { handleMessage } from "./handle-message.ts";

const MESSAGE = { id: "7", channel_id: "1", guild_id: "2", content: "<@9> Why?", author: { id: "3" } };

/** Lets somebody ask by the bot's name, in an archive where some calls fail. @returns what the bot says */
async function answersWhere(failing: Partial<Archive>): Promise<readonly string[]> {
  const desk = await fillArchive([]);
  onTestFinished(() => desk.close());
  const { wire, calls } = openScriptedWire();
  const archive: Archive = { ...desk.archive, ...failing };
  const ask = { name: "ask", access: "reader", options: {}, run: async () => ({ kind: "articles", articles: [] }) };
  const bot = {
    ...desk,
    archive,
    wire,
    userId: "9",
    now: () => new Date(0),
    turns: openTurns(1),
    settings: openSettingsCache(archive),
    journal: openJournal(archive, () => {}),
    posting: () => undefined,
    lists: { commands: [ask as unknown as CommandDefinition] },
  } as unknown as Bot;
  await handleMessage(bot, MESSAGE as GatewayMessageCreateDispatchData, async () => null);
  return calls.map(({ text }) => text);
}

const fail = (fault: Error) => () => Promise.reject(fault);
const FULL = archiveFault("disk full", "/data/archive.sqlite");

it("answers who asks by the bot's name although nothing can be written", async () => {
  const said = await answersWhere({ putDocument: fail(FULL), removeDocument: fail(FULL) });
  expect(said).toEqual([expect.stringMatching(/no articles|archive is empty/i)]);
});

it("tells who asks by the bot's name that the archive cannot be read", async () => {
  const said = await answersWhere({ document: fail(archiveFault("damaged", "/data/archive.sqlite")) });
  expect(said).toEqual([expect.stringMatching(/^The archive of this server is damaged/)]);
});

it("tells who asks by the bot's name of a defect in what keeps promises", async () => {
  const said = await answersWhere({ putDocument: fail(new TypeError("broken")) });
  expect(said).toEqual([expect.stringContaining("1234")]);
});
