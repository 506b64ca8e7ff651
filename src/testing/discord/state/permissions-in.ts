import { PermissionFlagsBits } from "discord-api-types/v10";
import type { ChannelState, GuildState, World } from "./world.ts";

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
/** What a member may do in a direct message. */
const DIRECT =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.UseApplicationCommands;

/**
 * A member's permissions in a channel; threads have their parent's. 0n for who is no member.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(world: World, channel: ChannelState, userId: string): bigint {
  if (channel.guildId === null) return [channel.recipientId, world.bot.id].includes(userId) ? DIRECT : 0n;
  const guild = world.guilds.get(channel.guildId);
  if (!guild) return 0n;
  const place = channel.parentId !== null && channel.thread ? world.channels.get(channel.parentId) : channel;
  const base = guildPermissions(guild, userId);
  if (base === ALL || !place) return base;
  const roleIds = guild.members.get(userId)?.roleIds ?? new Set<string>();
  const layers = [
    place.overwrites.filter(({ id }) => id === guild.id),
    place.overwrites.filter(({ id }) => id !== guild.id && roleIds.has(id)),
    place.overwrites.filter(({ id, type }) => type === 1 && id === userId),
  ];
  return layers.reduce((permissions, layer) => {
    const denied = layer.reduce((all, { deny }) => all | deny, 0n);
    const allowed = layer.reduce((all, { allow }) => all | allow, 0n);
    return (permissions & ~denied) | allowed;
  }, base);
}

function guildPermissions(guild: GuildState, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL;
  const roles = [guild.id, ...member.roleIds].map((id) => guild.roles.get(id)?.permissions ?? 0n);
  const permissions = roles.reduce((all, bits) => all | bits, 0n);
  return (permissions & PermissionFlagsBits.Administrator) !== 0n ? ALL : permissions;
}
