import { randomUUID } from "node:crypto";
import type { Client } from "discord.js";
import type { PostingTools } from "../../app/routine/routine-context.ts";
import { guildId } from "../../domain/guild-id.ts";
import { wordsIn } from "../../rendering/words/words-in.ts";
import type { Bot } from "../bot.ts";
import { openDiscordPoster } from "./open-discord-poster.ts";
import { tellEditors } from "./tell-editors.ts";

const PROCESS = randomUUID();

/** What a server's briefings are posted with; undefined for one that the bot is not in. */
export function guildPosting(
  { archive, timeZone, wire, settings }: Pick<Bot, "archive" | "timeZone" | "wire" | "settings">,
  client: Client,
  id: string,
): PostingTools | undefined {
  const guild = client.guilds.cache.get(id);
  if (guild === undefined) return undefined;
  const words = (channel: string) => wordsIn(settings.language(guildId(id), channel));
  return {
    archive,
    timeZone,
    process: PROCESS,
    face: "discord",
    elapsedMs: () => performance.now(),
    poster: openDiscordPoster({ wire, words, guild: () => client.guilds.cache.get(id) ?? null }),
    tellEditors: (notice) => tellEditors({ wire, guild, words: words(id) }, notice),
  };
}
