import type { Guild } from "discord.js";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../rendering/words/words-in.ts";
import { openScriptedWire } from "../../testing/discord/open-scripted-wire.ts";
import type { OwnMessages } from "../wire/wire.ts";
import { openDiscordPoster } from "./open-discord-poster.ts";

/** A guild with the channel "1", whose history the bot may read. */
const GUILD = {
  channels: { cache: new Map([["1", { id: "1", name: "news", permissionsFor: () => ({ has: () => true }) }]]) },
  members: { me: {} },
} as unknown as Guild;

function find(mark: string, read: OwnMessages) {
  const wire = { ...openScriptedWire().wire, ownMessages: async () => read };
  return openDiscordPoster({ wire, words: () => wordsIn("en"), guild: () => GUILD }).find("1", mark, 0);
}

it("knows a channel's name, and none of one that is gone", () => {
  const { wire } = openScriptedWire();
  const { channelName } = openDiscordPoster({ wire, words: () => wordsIn("en"), guild: () => GUILD });
  expect([channelName?.("1"), channelName?.("2")]).toEqual(["#news", null]);
});

describe("looking for a message that may have been sent", () => {
  const messages = [{ id: "20", text: "The lock opens.\nabc:0" }];

  it.each([true, false])("finds it by its mark, also where not all could be looked at (%s)", async (isComplete) => {
    expect(await find("abc:0", { messages, isComplete })).toEqual({ kind: "found", id: "20" });
  });

  it("knows that it is absent only where everything was looked at", async () => {
    expect(await find("abc:1", { messages, isComplete: true })).toEqual({ kind: "absent" });
    expect(await find("abc:1", { messages, isComplete: false })).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("look through"),
    });
  });
});
