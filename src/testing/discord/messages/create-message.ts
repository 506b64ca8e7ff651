import type { Json } from "../json.ts";
import { notify } from "../state/notify.ts";
import type { ChannelState, InteractionState, StoredFile, StoredMessage, World } from "../state/world.ts";
import type { MessageBody } from "../validation/message-body.ts";
import { dispatchMessage } from "./dispatch-message.ts";
import { findPings } from "./find-pings.ts";

export interface NewMessage {
  readonly channel: ChannelState;
  readonly authorId: string;
  readonly body: MessageBody;
  readonly files?: readonly StoredFile[];
  /** 0 plain, 18 and 21 of threads, 19 reply, 20 slash command, 23 message command. */
  readonly type?: number;
  readonly flags?: number;
  readonly visibleTo?: string | null;
  readonly interaction?: InteractionState | null;
  readonly reference?: Json | null;
  /** Who is notified besides those whom the text names. */
  readonly pings?: readonly string[];
  readonly id?: string;
}

/** Posts a message and tells the bot of it, unless one person alone sees it. */
export function createMessage(world: World, given: NewMessage): StoredMessage {
  const { channel, body } = given;
  const content = body.content ?? "";
  const components = body.components ?? [];
  const message: StoredMessage = {
    id: given.id ?? world.makeId(),
    channelId: channel.id,
    guildId: channel.guildId,
    authorId: given.authorId,
    type: given.type ?? 0,
    createdAtMs: world.now(),
    visibleTo: given.visibleTo ?? null,
    nonce: body.nonce ?? null,
    reference: given.reference ?? null,
    interaction: given.interaction ?? null,
    content,
    embeds: body.embeds ?? [],
    components,
    flags: given.flags ?? body.flags ?? 0,
    files: given.files ?? [],
    pings: [
      ...new Set([...findPings({ content, components, allowed: body.allowed_mentions }), ...(given.pings ?? [])]),
    ],
    editedAtMs: null,
    threadId: null,
  };
  channel.messages.set(message.id, message);
  if (message.visibleTo === null) channel.lastMessageId = message.id;
  if (message.visibleTo === null) dispatchMessage(world, "MESSAGE_CREATE", message);
  notify(world.listeners);
  return message;
}
