import { PermissionFlagsBits } from "discord-api-types/v10";
import { permissionsIn } from "../state/permissions-in.ts";
import type { ChannelState, World } from "../state/world.ts";
import { refuse } from "./refuse.ts";

/**
 * @param needed beyond seeing the channel
 * @throws {ApiError} 50001 where the bot does not see the channel, 50013 where it lacks another permission
 */
export function requirePermissions(world: World, channel: ChannelState, needed = 0n): void {
  const has = permissionsIn(world, channel, world.bot.id);
  if ((has & PermissionFlagsBits.ViewChannel) === 0n) throw refuse("missingAccess");
  if ((has & needed) !== needed) throw refuse("missingPermissions");
}
