import type { Schedule } from "../../../domain/schedule.ts";
import type { CommandContext } from "../../command.ts";
import { effectiveSettings } from "../../settings/effective-settings.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { readSchedules } from "./read-schedules.ts";

/**
 * The schedules that may be seen at a place: all; in a channel that sees a part of the archive, its own, as others may name what
 * it does not see.
 * @throws {UserError} where one is damaged
 */
export async function seenSchedules(
  context: Pick<CommandContext, "archive" | "guild" | "place">,
): Promise<readonly Schedule[]> {
  const { settingsChannel, channel } = context.place;
  const schedules = await readSchedules(context);
  const { scope } = effectiveSettings(await readSettings(context), settingsChannel);
  if (scope === null) return schedules;
  return schedules.filter((schedule) => schedule.channel === settingsChannel || schedule.channel === channel);
}
