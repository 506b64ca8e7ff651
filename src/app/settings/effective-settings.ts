import type { EffectiveSettings, GuildSettings } from "../../domain/settings.ts";

/** What holds in a channel: its own settings before the guild's. @param channel null: where there is none */
export function effectiveSettings(guild: GuildSettings, channel: string | null): EffectiveSettings {
  const own = channel === null ? undefined : guild.channels?.[channel];
  const { language, timeZone, privateByDefault, collections } = { ...guild, ...own };
  return {
    // Never the language that Discord shows its own words in: members of one channel differ in that.
    language: language ?? "en",
    timeZone: timeZone ?? null,
    privateByDefault: privateByDefault ?? false,
    scope: collections ?? null,
    editorRoles: guild.editorRoles ?? [],
    guildTokensPerDay: guild.guildTokensPerDay ?? null,
    userTokensPerDay: guild.userTokensPerDay ?? null,
  };
}
