import { ChannelType, type Client } from "discord.js";
import type { ThreadOf } from "../handlers/handle-message.ts";

/** Looks a channel up among those that the gateway has named, else at Discord: whose settings hold must be certain. */
export async function threadOf(client: Client, id: string): ReturnType<ThreadOf> {
  const channel = client.channels.cache.get(id) ?? (await client.channels.fetch(id));
  if (!channel?.isThread() || channel.parentId === null) return null;
  return { parent: channel.parentId, isPrivate: channel.type === ChannelType.PrivateThread };
}
