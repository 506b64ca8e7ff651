import { createMessage } from "../messages/create-message.ts";
import { MESSAGE_FLAG } from "../state/message-flag.ts";
import type { InteractionState, StoredFile, StoredMessage, World } from "../state/world.ts";
import type { MessageBody } from "../validation/message-body.ts";
import { sourceMessage } from "./source-message.ts";

const SLASH_COMMAND = 20;
const MESSAGE_COMMAND = 23;
const REPLY = 19;

interface Response {
  readonly interaction: InteractionState;
  readonly body: MessageBody;
  readonly files: readonly StoredFile[];
  readonly flags: number;
}

/** Posts a message in an interaction's name, for its user alone where it is ephemeral. */
export function postResponse(world: World, { interaction, body, files, flags }: Response): StoredMessage {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw new TypeError("The interaction's channel is gone");
  const source = sourceMessage(world, interaction);
  const isFirst = interaction.originalId === null;
  const commandType = interaction.label.startsWith("/") ? SLASH_COMMAND : MESSAGE_COMMAND;
  const replyTo = isFirst ? source?.id : interaction.originalId;
  return createMessage(world, {
    channel,
    authorId: world.bot.id,
    body,
    files,
    flags,
    type: interaction.type === 2 && isFirst ? commandType : replyTo ? REPLY : 0,
    visibleTo: (flags & MESSAGE_FLAG.ephemeral) === 0 ? null : interaction.userId,
    interaction,
    reference: replyTo
      ? {
          type: 0,
          message_id: replyTo,
          channel_id: channel.id,
          ...(channel.guildId ? { guild_id: channel.guildId } : {}),
        }
      : null,
  });
}
