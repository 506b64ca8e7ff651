import { COMPONENT } from "../state/component.ts";
import type { Actor } from "./actor.ts";
import type { MessageRef, Pick } from "./member.ts";
import { postInteraction } from "./post-interaction.ts";
import { showMessage } from "./show-message.ts";
import type { ShownButton } from "./shown-message.ts";
import type { Turn } from "./turn.ts";
import { visibleChannel } from "./visible-channel.ts";
import { visibleMessage } from "./visible-message.ts";

/** See `Member.click`. @throws {Error} where there is no such button, or it is disabled or a link */
export function click(actor: Actor, ref: MessageRef, pick: Pick<ShownButton>): Turn {
  const source = visibleMessage(actor, ref);
  const { buttons } = showMessage(actor.world, source);
  const isIt = (button: ShownButton) =>
    typeof pick === "function" ? pick(button) : [button.label, button.emoji, button.customId].includes(pick);
  const button = buttons.find(isIt);
  if (!button) {
    const names = buttons.map(({ label, emoji }) => label || emoji).join(", ");
    throw new Error(`The message has no such button${typeof pick === "string" ? ` as ${pick}` : ""}; it has: ${names}`);
  }
  if (button.isDisabled) throw new Error(`The button ${button.label} is disabled`);
  if (button.customId === null) throw new Error(`The button ${button.label} is a link`);
  return postInteraction(actor, {
    type: 3,
    label: `button ${button.label || button.emoji}`,
    channel: visibleChannel(actor, { id: source.channelId }),
    source,
    data: { custom_id: button.customId, component_type: COMPONENT.button },
  });
}
