import type { ChannelState, World } from "../state/world.ts";
import { refuse } from "./refuse.ts";

/** @throws {ApiError} 10003 */
export function findChannel(world: World, id: string | undefined): ChannelState {
  const channel = world.channels.get(id ?? "");
  if (!channel) throw refuse("unknownChannel");
  return channel;
}
