import type { EffectiveSettings, GuildSettings } from "../../domain/settings.ts";

/** What holds in a channel: its own settings before the guild's. @param channel null: where there is none */
export function effectiveSettings(guild: GuildSettings, channel: string | null): EffectiveSettings {
  const own = channel === null ? undefined : guild.channels?.[channel];
  const { timeZone, privateByDefault, collections } = { ...guild, ...own };
  return {
    timeZone: timeZone ?? null,
    privateByDefault: privateByDefault ?? false,
    scope: collections ?? null,
    editorRoles: guild.editorRoles ?? [],
    guildTokensPerDay: guild.guildTokensPerDay ?? null,
    userTokensPerDay: guild.userTokensPerDay ?? null,
  };
}
