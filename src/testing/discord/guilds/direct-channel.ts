import type { ChannelState, World } from "../state/world.ts";

const DIRECT_MESSAGE = 1;

/** The channel of the bot's direct messages with a user, opened when there is none. */
export function directChannel(world: World, userId: string): ChannelState {
  const known = [...world.channels.values()].find(({ recipientId }) => recipientId === userId);
  if (known) return known;
  const channel: ChannelState = {
    id: world.makeId(),
    guildId: null,
    type: DIRECT_MESSAGE,
    name: "",
    parentId: null,
    overwrites: [],
    messages: new Map(),
    lastMessageId: null,
    thread: null,
    recipientId: userId,
  };
  world.channels.set(channel.id, channel);
  return channel;
}
