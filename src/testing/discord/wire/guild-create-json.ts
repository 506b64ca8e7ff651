import type { Json } from "../json.ts";
import type { GuildState, World } from "../state/world.ts";
import { channelJson } from "./channel-json.ts";
import { guildJson } from "./guild-json.ts";
import { memberJson } from "./member-json.ts";

/** A guild as GUILD_CREATE brings it to a bot without privileged intents: no member but itself. */
export function guildCreateJson(world: World, guild: GuildState): Json {
  const channels = [...guild.channelIds].flatMap((id) => world.channels.get(id) ?? []);
  const bot = guild.members.get(world.bot.id);
  return {
    ...guildJson(world, guild),
    joined_at: new Date(guild.joinedAtMs).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: bot ? [memberJson(bot)] : [],
    channels: channels.filter(({ thread }) => !thread).map((channel) => channelJson(world, channel)),
    threads: channels.filter(({ thread }) => thread && !thread.isArchived).map((thread) => channelJson(world, thread)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
