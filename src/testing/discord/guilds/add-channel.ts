import { GatewayIntentBits } from "discord-api-types/v10";
import type { ChannelState, GuildState, World } from "../state/world.ts";
import { channelJson } from "../wire/channel-json.ts";
import type { NewChannel } from "./guild.ts";
import { toOverwrites } from "./to-overwrites.ts";

const TEXT = 0;

/** Makes a text channel; a guild's first one is where Discord posts its own messages. Tells the bot unless silent. */
export function addChannel(
  world: World,
  guild: GuildState,
  given: string | NewChannel,
  { isSilent }: { readonly isSilent: boolean },
): ChannelState {
  const { name, overwrites = [] } = typeof given === "string" ? { name: given } : given;
  const channel: ChannelState = {
    id: world.makeId(),
    guildId: guild.id,
    type: TEXT,
    name,
    parentId: null,
    overwrites: toOverwrites(world, guild, overwrites),
    messages: new Map(),
    lastMessageId: null,
    thread: null,
    recipientId: null,
  };
  world.channels.set(channel.id, channel);
  guild.channelIds.add(channel.id);
  guild.systemChannelId ??= channel.id;
  const data = channelJson(world, channel);
  if (!isSilent) {
    world.dispatch({ name: "CHANNEL_CREATE", data, guildId: guild.id, intents: GatewayIntentBits.Guilds });
  }
  return channel;
}
