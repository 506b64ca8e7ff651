import { ChannelType, type Guild, PermissionFlagsBits } from "discord.js";

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** Where Discord itself greets new members, else the first channel that the bot may write in; null where there is none. */
export function findOpenChannel(guild: Guild): string | null {
  const me = guild.members.me;
  if (me === null) return null;
  const mayWrite = (channel: Guild["systemChannel"]): boolean => channel?.permissionsFor(me).has(NEEDED) === true;
  if (mayWrite(guild.systemChannel)) return guild.systemChannelId;
  const texts = guild.channels.cache.filter((channel) => channel.type === ChannelType.GuildText);
  return texts.sorted((a, b) => a.rawPosition - b.rawPosition).find(mayWrite)?.id ?? null;
}
