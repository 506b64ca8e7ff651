import { createMessage } from "../messages/create-message.ts";
import { dispatchMessage } from "../messages/dispatch-message.ts";
import { MESSAGE_FLAG } from "../state/message-flag.ts";
import { notify } from "../state/notify.ts";
import type { ChannelState, StoredMessage, World } from "../state/world.ts";
import { dispatchThread } from "./dispatch-thread.ts";

const PUBLIC = 11;
const DEFAULT_ARCHIVE_MINUTES = 4_320;

export interface NewThread {
  readonly parent: ChannelState;
  /** The message it starts from; null: none. */
  readonly message: StoredMessage | null;
  readonly ownerId: string;
  readonly name: string;
  readonly type?: number;
  readonly autoArchiveMinutes?: number | null;
}

/** Opens a thread; one that starts from a message bears its id. https://discord.com/developers/docs/topics/threads */
export function createThread(world: World, given: NewThread): ChannelState {
  const { parent, message, ownerId } = given;
  const channel: ChannelState = {
    id: message?.id ?? world.makeId(),
    guildId: parent.guildId,
    type: given.type ?? PUBLIC,
    name: given.name,
    parentId: parent.id,
    overwrites: [],
    messages: new Map(),
    lastMessageId: null,
    recipientId: null,
    thread: {
      ownerId,
      memberIds: new Set([ownerId]),
      isArchived: false,
      isLocked: false,
      autoArchiveMinutes: given.autoArchiveMinutes ?? DEFAULT_ARCHIVE_MINUTES,
      archivedAtMs: world.now(),
    },
  };
  world.channels.set(channel.id, channel);
  if (parent.guildId !== null) world.guilds.get(parent.guildId)?.channelIds.add(channel.id);
  dispatchThread(world, "THREAD_CREATE", channel, { newly_created: true });
  if (message) {
    message.threadId = channel.id;
    message.flags |= MESSAGE_FLAG.hasThread;
    dispatchMessage(world, "MESSAGE_UPDATE", message);
    const reference = { message_id: message.id, channel_id: parent.id, guild_id: parent.guildId };
    createMessage(world, { channel, authorId: ownerId, body: {}, type: 21, reference });
  } else if (channel.type === PUBLIC) {
    const reference = { channel_id: channel.id, guild_id: parent.guildId };
    createMessage(world, { channel: parent, authorId: ownerId, body: { content: given.name }, type: 18, reference });
  }
  notify(world.listeners);
  return channel;
}
