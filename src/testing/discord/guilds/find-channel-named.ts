import type { ChannelState, World } from "../state/world.ts";

/** @throws {Error} where the guild has no channel of that name */
export function findChannelNamed(world: World, guildId: string, name: string): ChannelState {
  const ids = [...(world.guilds.get(guildId)?.channelIds ?? [])];
  const channel = ids.flatMap((id) => world.channels.get(id) ?? []).find((other) => other.name === name);
  if (!channel) throw new Error(`There is no channel ${name}`);
  return channel;
}
