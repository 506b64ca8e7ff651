import type { Actor } from "./actor.ts";
import { commandData } from "./command-data.ts";
import { findCommand } from "./find-command.ts";
import type { ChannelRef, OptionValues } from "./member.ts";
import { optionData } from "./option-data.ts";
import { postInteraction } from "./post-interaction.ts";
import type { Turn } from "./turn.ts";
import { visibleChannel } from "./visible-channel.ts";

/** See `Member.types`. */
export function typeInto(
  actor: Actor,
  {
    channel: ref,
    name,
    option,
    text,
    others,
  }: {
    readonly channel: ChannelRef;
    readonly name: string;
    readonly option: string;
    readonly text: string;
    readonly others: OptionValues;
  },
): Turn {
  const channel = visibleChannel(actor, ref);
  const found = findCommand(actor, channel, { type: 1, name });
  if (found.options.find((other) => other.name === option)?.autocomplete !== true) {
    throw new Error(`The option ${option} of /${name} does not complete`);
  }
  const values = { ...others, [option]: text };
  const given = optionData(actor, channel, { options: found.options, values, focused: option });
  return postInteraction(actor, { type: 4, label: `/${name} ${option}:`, channel, data: commandData(found, given) });
}
