import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ChannelType,
  PermissionFlagsBits,
} from "discord.js";
import { guildId } from "../../domain/guild-id.ts";
import type { Turn } from "./turn.ts";

export type MemberInteraction =
  | APIApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

const THREADS: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

const MANAGER = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Who asks, and where. @returns null outside of a server */
export function readTurn(interaction: MemberInteraction, receivedAt: number): Turn | null {
  const { id, guild_id, member, channel } = interaction;
  if (guild_id === undefined || member === undefined || channel === undefined) return null;
  const parent = "parent_id" in channel && THREADS.includes(channel.type) ? channel.parent_id : null;
  return {
    id,
    receivedAt,
    guild: guildId(guild_id),
    channel: channel.id,
    settingsChannel: parent ?? channel.id,
    isPrivateThread: channel.type === ChannelType.PrivateThread,
    user: member.user.id,
    member: { isManager: (BigInt(member.permissions) & MANAGER) !== 0n, roleIds: member.roles },
  };
}
