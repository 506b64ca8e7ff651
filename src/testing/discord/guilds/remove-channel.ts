import { GatewayIntentBits } from "discord-api-types/v10";
import { notify } from "../state/notify.ts";
import type { ChannelState, World } from "../state/world.ts";
import { dispatchThread } from "../threads/dispatch-thread.ts";
import { channelJson } from "../wire/channel-json.ts";

/** Takes a channel or thread away, with all its messages, and tells the bot of it. */
export function removeChannel(world: World, channel: ChannelState): void {
  world.channels.delete(channel.id);
  const { guildId } = channel;
  if (guildId !== null) world.guilds.get(guildId)?.channelIds.delete(channel.id);
  const data = channelJson(world, channel);
  if (channel.thread) dispatchThread(world, "THREAD_DELETE", channel);
  else world.dispatch({ name: "CHANNEL_DELETE", data, guildId, intents: GatewayIntentBits.Guilds });
  notify(world.listeners);
}
