import type { StoredMessage, World } from "../state/world.ts";
import { messageForBot } from "../wire/message-for-bot.ts";
import { messageIntents } from "./message-intents.ts";

/** Tells the bot of a message that came or changed. */
export function dispatchMessage(world: World, name: "MESSAGE_CREATE" | "MESSAGE_UPDATE", message: StoredMessage): void {
  const member =
    message.guildId === null ? undefined : world.guilds.get(message.guildId)?.members.get(message.authorId);
  const data = {
    ...messageForBot(world, message),
    channel_type: world.channels.get(message.channelId)?.type,
    ...(message.guildId === null ? {} : { guild_id: message.guildId }),
    ...(member
      ? { member: { roles: [...member.roleIds], joined_at: new Date(member.joinedAtMs).toISOString(), flags: 0 } }
      : {}),
  };
  world.dispatch({ name, data, guildId: message.guildId, intents: messageIntents(message) });
}
