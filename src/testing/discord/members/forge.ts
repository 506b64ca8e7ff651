import { COMPONENT } from "../state/component.ts";
import type { Actor } from "./actor.ts";
import type { MessageRef } from "./member.ts";
import { postInteraction } from "./post-interaction.ts";
import type { Turn } from "./turn.ts";
import { visibleChannel } from "./visible-channel.ts";
import { visibleMessage } from "./visible-message.ts";

/** See `Member.forges`. @throws {Error} where the member does not see the message */
export function forge(actor: Actor, ref: MessageRef, customId: string): Turn {
  const source = visibleMessage(actor, ref);
  return postInteraction(actor, {
    type: 3,
    label: `forged button ${customId}`,
    channel: visibleChannel(actor, { id: source.channelId }),
    source,
    data: { custom_id: customId, component_type: COMPONENT.button },
  });
}
