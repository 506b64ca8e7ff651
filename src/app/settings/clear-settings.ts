import type { GuildSettings, SettingsLevel } from "../../domain/settings.ts";
import type { CommandContext } from "../command.ts";
import type { Result } from "../result.ts";
import { changeLevel } from "./change-level.ts";
import { changeSettings } from "./change-settings.ts";
import { SETTING_NAMES, type SettingName } from "./setting-names.ts";
import { viewSettings } from "./view-settings.ts";

/**
 * Takes back what the guild or the place's channel has set.
 * @param names which settings; absent: all of the level
 * @throws {UserError} for the channel's where the place has none
 */
export async function clearSettings(
  context: CommandContext,
  level: SettingsLevel,
  names: readonly SettingName[] = Object.keys(SETTING_NAMES) as SettingName[],
): Promise<Extract<Result, { kind: "settings" }>> {
  const fields: readonly string[] = names.map((name) => SETTING_NAMES[name].field);
  const without = (own: GuildSettings): GuildSettings =>
    Object.fromEntries(Object.entries(own).filter(([field]) => !fields.includes(field)));
  const settings = await changeSettings(context, (present) => changeLevel(present, level, context, without));
  return { kind: "settings", settings: viewSettings(settings, context), changed: level, remarks: [] };
}
