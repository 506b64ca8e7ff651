import type { Json } from "../json.ts";
import type { StoredMessage, World } from "../state/world.ts";
import { messageJson } from "./message-json.ts";

/**
 * The same as a bot without the message content intent gets it: empty, unless it wrote it, is mentioned in it or it is a
 * direct message. https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function messageForBot(world: World, message: StoredMessage): Json {
  const json = messageJson(world, message);
  const { bot } = world;
  const isOpen = message.authorId === bot.id || message.guildId === null || message.pings.includes(bot.id);
  return isOpen ? json : { ...json, content: "", embeds: [], attachments: [], components: [] };
}
