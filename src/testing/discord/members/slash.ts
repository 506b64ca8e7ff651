import type { Actor } from "./actor.ts";
import { commandData } from "./command-data.ts";
import { findCommand } from "./find-command.ts";
import type { ChannelRef, OptionValues, SlashOptions } from "./member.ts";
import { optionData } from "./option-data.ts";
import { postInteraction } from "./post-interaction.ts";
import type { Turn } from "./turn.ts";
import { visibleChannel } from "./visible-channel.ts";

/** See `Member.slash`. */
export function slash(
  actor: Actor,
  {
    channel: ref,
    name,
    values,
    more,
  }: {
    readonly channel: ChannelRef;
    readonly name: string;
    readonly values: OptionValues;
    readonly more: SlashOptions;
  },
): Turn {
  const channel = visibleChannel(actor, ref);
  const found = findCommand(actor, channel, { type: 1, name, ...more });
  const given = optionData(actor, channel, { options: found.options, values });
  return postInteraction(actor, { type: 2, label: `/${name}`, channel, data: commandData(found, given) });
}
