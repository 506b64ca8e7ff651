import { notify } from "../state/notify.ts";
import type { StoredMessage, World } from "../state/world.ts";
import { messageIntents } from "./message-intents.ts";

/** Takes a message and its files away and tells the bot of it. */
export function deleteMessage(world: World, message: StoredMessage): void {
  world.channels.get(message.channelId)?.messages.delete(message.id);
  for (const { id } of message.files) world.files.delete(id);
  const place = message.guildId === null ? {} : { guild_id: message.guildId };
  if (message.visibleTo === null) {
    world.dispatch({
      name: "MESSAGE_DELETE",
      data: { id: message.id, channel_id: message.channelId, ...place },
      guildId: message.guildId,
      intents: messageIntents(message),
    });
  }
  notify(world.listeners);
}
