import { type Guild, type GuildBasedChannel, PermissionFlagsBits } from "discord.js";
import type { PostProblem } from "../../briefing/posting/poster.ts";
import { CHANNEL_GONE, ROLE_GONE, ROLE_MUTE } from "./post-problems.ts";

type Flag = keyof typeof PermissionFlagsBits;

/** What a briefing needs of its place, as Discord's settings call it. */
const ANYWHERE: readonly (readonly [Flag, string])[] = [
  ["ViewChannel", "View Channel"],
  ["AttachFiles", "Attach Files"],
  ["ReadMessageHistory", "Read Message History"],
];
const IN_CHANNEL: readonly [Flag, string] = ["SendMessages", "Send Messages"];
const IN_THREAD: readonly [Flag, string] = ["SendMessagesInThreads", "Send Messages in Threads"];

/** What keeps a briefing from being posted in a channel of a guild, or its role from being called. */
export function findPostProblems(guild: Guild, channel: string, mentionRole: string | null): readonly PostProblem[] {
  const place = guild.channels.cache.get(channel);
  if (place === undefined) return [CHANNEL_GONE];
  return [findMissing(guild, place), findRoleProblem(guild, place, mentionRole)].filter((problem) => problem !== null);
}

function findMissing(guild: Guild, place: GuildBasedChannel): PostProblem | null {
  const needed = [...ANYWHERE, place.isThread() ? IN_THREAD : IN_CHANNEL];
  const missing = needed.filter(([flag]) => !isGranted(guild, place, flag)).map(([, name]) => `“${name}”`);
  if (missing.length === 0) return null;
  const permissions = missing.length === 1 ? "this permission" : "these permissions";
  return {
    kind: "not allowed",
    text: `Footnote lacks ${missing.join(", ")} in the channel of this briefing. Give it ${permissions} in the channel's settings.`,
  };
}

function findRoleProblem(guild: Guild, place: GuildBasedChannel, mentionRole: string | null): PostProblem | null {
  if (mentionRole === null) return null;
  const role = guild.roles.cache.get(mentionRole);
  if (role === undefined) return ROLE_GONE;
  return role.mentionable || isGranted(guild, place, "MentionEveryone") ? null : ROLE_MUTE;
}

function isGranted({ members }: Guild, place: GuildBasedChannel, flag: Flag): boolean {
  return members.me !== null && place.permissionsFor(members.me).has(PermissionFlagsBits[flag]);
}
