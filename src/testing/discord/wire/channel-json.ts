import type { Json } from "../json.ts";
import type { ChannelState, World } from "../state/world.ts";
import { userJson } from "./user-json.ts";

/** A channel, thread or direct message. */
export function channelJson(world: World, channel: ChannelState): Json {
  const base = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    flags: 0,
  };
  if (channel.guildId === null) {
    const recipient = world.users.get(channel.recipientId ?? "");
    return { ...base, recipients: recipient ? [userJson(recipient)] : [] };
  }
  const named = {
    ...base,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
  };
  if (!channel.thread) {
    return {
      ...named,
      position: 0,
      topic: null,
      nsfw: false,
      permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
        id,
        type,
        allow: String(allow),
        deny: String(deny),
      })),
    };
  }
  const { thread } = channel;
  return {
    ...named,
    owner_id: thread.ownerId,
    message_count: channel.messages.size,
    member_count: thread.memberIds.size,
    total_message_sent: channel.messages.size,
    thread_metadata: {
      archived: thread.isArchived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: new Date(thread.archivedAtMs).toISOString(),
      locked: thread.isLocked,
      create_timestamp: new Date(thread.archivedAtMs).toISOString(),
    },
    ...(thread.memberIds.has(world.bot.id)
      ? { member: { id: channel.id, user_id: world.bot.id, join_timestamp: new Date(0).toISOString(), flags: 0 } }
      : {}),
  };
}
