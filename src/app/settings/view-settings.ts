import type { GuildSettings } from "../../domain/settings.ts";
import type { CommandContext } from "../command.ts";
import type { SettingsView } from "../result.ts";
import { effectiveSettings } from "./effective-settings.ts";

/** A guild's settings as the place sees them: of the channels only its own. */
export function viewSettings(
  settings: GuildSettings,
  { place, models }: Pick<CommandContext, "place" | "models">,
): SettingsView {
  const { channels, ...guild } = settings;
  const channel = place.settingsChannel;
  return {
    guild,
    channel: channel === null ? null : (channels?.[channel] ?? {}),
    effective: effectiveSettings(settings, channel),
    ceiling: {
      guildTokensPerDay: models?.guildTokensPerDay ?? null,
      userTokensPerDay: models?.userTokensPerDay ?? null,
    },
  };
}
