import { messageJson } from "../wire/message-json.ts";
import type { Actor } from "./actor.ts";
import { findCommand } from "./find-command.ts";
import type { MessageRef } from "./member.ts";
import { postInteraction } from "./post-interaction.ts";
import type { Turn } from "./turn.ts";
import { visibleChannel } from "./visible-channel.ts";
import { visibleMessage } from "./visible-message.ts";

/** See `Member.uses`. The bot gets the message with all it holds, without any intent. */
export function useMessageCommand(actor: Actor, name: string, ref: MessageRef): Turn {
  const message = visibleMessage(actor, ref);
  const channel = visibleChannel(actor, { id: message.channelId });
  const { command } = findCommand(actor, channel, { type: 3, name });
  return postInteraction(actor, {
    type: 2,
    label: name,
    channel,
    data: {
      id: command.id,
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: messageJson(actor.world, message) } },
      ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    },
  });
}
