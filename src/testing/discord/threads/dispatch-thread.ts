import { GatewayIntentBits } from "discord-api-types/v10";
import type { Json } from "../json.ts";
import type { ChannelState, World } from "../state/world.ts";
import { channelJson } from "../wire/channel-json.ts";

/** Tells the bot of a thread that came, changed or went. */
export function dispatchThread(
  world: World,
  name: "THREAD_CREATE" | "THREAD_UPDATE" | "THREAD_DELETE",
  channel: ChannelState,
  more: Json = {},
): void {
  const { id, guildId, parentId, type } = channel;
  const data =
    name === "THREAD_DELETE"
      ? { id, guild_id: guildId, parent_id: parentId, type }
      : { ...channelJson(world, channel), ...more };
  world.dispatch({ name, data, guildId, intents: GatewayIntentBits.Guilds });
}
