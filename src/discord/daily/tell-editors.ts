import { createHash } from "node:crypto";
import { DiscordAPIError, type Guild } from "discord.js";
import type { Notice } from "../../app/routine/routine-context.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import type { Words } from "../../rendering/words/en.ts";
import { findOpenChannel } from "../client/find-open-channel.ts";
import { isPassing } from "../wire/is-passing.ts";
import type { Wire } from "../wire/wire.ts";

/** Discord's limit. */
const NONCE_LENGTH = 25;

/**
 * Tells who set up what the notice is about, alone with the bot; where Discord does not let it, everybody in the channel where the
 * server greets its members.
 * @returns whether it stands anywhere
 */
export async function tellEditors(
  { wire, guild, words }: { readonly wire: Wire; readonly guild: Guild; readonly words: Words },
  { key, to, text }: Notice,
): Promise<boolean> {
  const message = noticeMessage(`${guild.name}: ${text}`, words);
  const nonce = createHash("sha256").update(key).digest("base64url").slice(0, NONCE_LENGTH);
  const tell = async (channel: () => Promise<string | null>): Promise<boolean> => {
    try {
      const place = await channel();
      if (place === null) return false;
      await wire.send(place, message, { nonce });
      return true;
    } catch (fault) {
      // Somebody may take no messages of bots, or have left.
      if (fault instanceof DiscordAPIError || isPassing(fault)) return false;
      throw fault;
    }
  };
  return (await tell(() => wire.openDirect(to))) || (await tell(async () => findOpenChannel(guild)));
}
