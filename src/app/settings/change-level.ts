import type { ChannelSettings, GuildSettings, SettingsLevel } from "../../domain/settings.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";

/**
 * Changes a level of a guild's settings: the guild's own, or those of the place's channel. A channel without any is left out.
 * @throws {UserError} for the channel's where the place has none
 */
export function changeLevel(
  settings: GuildSettings,
  level: SettingsLevel,
  { place }: Pick<CommandContext, "place">,
  change: (own: GuildSettings) => GuildSettings,
): GuildSettings {
  if (level === "guild") return change(settings);
  const channel = place.settingsChannel;
  if (channel === null) {
    throw new UserError(
      "The terminal has no channels. Leave out --for channel, or run the command in the channel on Discord.",
      { exitCode: 2 },
    );
  }
  const own: ChannelSettings = change(settings.channels?.[channel] ?? {});
  const others = Object.entries(settings.channels ?? {}).filter(([id]) => id !== channel);
  const channels = Object.fromEntries(Object.keys(own).length === 0 ? others : [...others, [channel, own]]);
  const { channels: _, ...guildsOwn } = settings;
  return { ...guildsOwn, ...(Object.keys(channels).length > 0 && { channels }) };
}
