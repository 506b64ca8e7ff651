import { COMPONENT } from "../state/component.ts";
import type { Actor } from "./actor.ts";
import type { MessageRef, Pick } from "./member.ts";
import { postInteraction } from "./post-interaction.ts";
import { showMessage } from "./show-message.ts";
import type { ShownSelect } from "./shown-message.ts";
import type { Turn } from "./turn.ts";
import { visibleChannel } from "./visible-channel.ts";
import { visibleMessage } from "./visible-message.ts";

/** See `Member.selects`. @throws {Error} where there is no such select or value */
export function select(actor: Actor, ref: MessageRef, pick: Pick<ShownSelect>, values: readonly string[]): Turn {
  const source = visibleMessage(actor, ref);
  const { selects } = showMessage(actor.world, source);
  const chosen = selects.find((other) => (typeof pick === "function" ? pick(other) : other.customId === pick));
  if (!chosen) throw new Error(`The message has no such select; it has: ${selects.map(({ customId }) => customId)}`);
  const isText = chosen.type === COMPONENT.stringSelect;
  const unknown = values.find((value) => isText && !chosen.options.some((option) => option.value === value));
  if (unknown !== undefined) throw new Error(`The select has no value ${unknown}`);
  return postInteraction(actor, {
    type: 3,
    label: `select ${chosen.customId}`,
    channel: visibleChannel(actor, { id: source.channelId }),
    source,
    data: { custom_id: chosen.customId, component_type: chosen.type, values },
  });
}
