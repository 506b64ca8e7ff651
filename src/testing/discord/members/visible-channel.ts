import { PermissionFlagsBits } from "discord-api-types/v10";
import { findChannelNamed } from "../guilds/find-channel-named.ts";
import { permissionsIn } from "../state/permissions-in.ts";
import type { ChannelState } from "../state/world.ts";
import type { Actor } from "./actor.ts";
import type { ChannelRef } from "./member.ts";

/** A channel that the member sees. @throws {Error} where there is none, or the member does not see it */
export function visibleChannel({ world, guildId, user }: Actor, ref: ChannelRef, needed = 0n): ChannelState {
  const channel = typeof ref === "string" ? findChannelNamed(world, guildId, ref) : world.channels.get(ref.id);
  if (!channel) throw new Error(`There is no channel ${typeof ref === "string" ? ref : ref.id}`);
  const permissions = permissionsIn(world, channel, user.id);
  if ((permissions & PermissionFlagsBits.ViewChannel) === 0n) {
    throw new Error(`${user.name} does not see ${channel.name}`);
  }
  if ((permissions & needed) !== needed) throw new Error(`${user.name} may not do that in ${channel.name}`);
  return channel;
}
