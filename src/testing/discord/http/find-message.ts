import type { ChannelState, StoredMessage } from "../state/world.ts";
import { refuse } from "./refuse.ts";

/** A message that the bot can reach through its channel. @throws {ApiError} 10008, also for those that one person sees */
export function findMessage(channel: ChannelState, id: string | undefined): StoredMessage {
  const message = channel.messages.get(id ?? "");
  if (!message || message.visibleTo !== null) throw refuse("unknownMessage");
  return message;
}
