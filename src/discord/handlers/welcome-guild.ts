import { ChannelType, type Guild, PermissionFlagsBits } from "discord.js";
import { isFirstVisit } from "../../app/is-first-visit.ts";
import { guildId } from "../../domain/guild-id.ts";
import { UserError } from "../../errors.ts";
import { welcomeMessage } from "../../rendering/discord/welcome-message.ts";
import { wordsIn } from "../../rendering/words/words-in.ts";
import type { Bot } from "../bot.ts";
import { wireFault } from "../wire/wire-fault.ts";

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/**
 * Greets a server that the bot was added to, once, also where it was added while the bot was away. Reads the server's settings,
 * so that they are at hand when the first member asks.
 */
export async function welcomeGuild(bot: Bot, guild: Guild): Promise<void> {
  const id = guildId(guild.id);
  const channel = findChannel(guild);
  try {
    const { language } = await bot.settings.effective(id, guild.id);
    if (channel === null || !(await isFirstVisit({ archive: bot.archive, guild: id }))) return;
    await bot.wire.send(channel, welcomeMessage(wordsIn(language)), { nonce: guild.id });
  } catch (fault) {
    // An archive that cannot be used is told to whoever asks; one that cannot be written greets later.
    const reason = fault instanceof UserError ? fault.message : wireFault(fault);
    if (reason === null) throw fault;
    await bot.record("welcome failed", { guild: guild.id, channel, reason });
  }
}

/** Where Discord itself greets new members, else the first channel that the bot may write in. */
function findChannel(guild: Guild): string | null {
  const me = guild.members.me;
  if (me === null) return null;
  const mayWrite = (channel: Guild["systemChannel"]): boolean => channel?.permissionsFor(me).has(NEEDED) === true;
  if (mayWrite(guild.systemChannel)) return guild.systemChannelId;
  const texts = guild.channels.cache.filter((channel) => channel.type === ChannelType.GuildText);
  return texts.sorted((a, b) => a.rawPosition - b.rawPosition).find(mayWrite)?.id ?? null;
}
