import { effectiveSettings } from "../app/settings/effective-settings.ts";
import { readSettings } from "../app/settings/read-settings.ts";
import type { Archive } from "../archive/archive.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { EffectiveSettings, FaceLanguage, GuildSettings } from "../domain/settings.ts";

/** Guilds' settings, at hand where nothing may be awaited. */
export interface SettingsCache {
  /** As last read, without waiting; private where nothing was read yet, because what is private can be published, not the reverse. */
  isPrivateByDefault(guild: GuildId, channel: string): boolean;
  /** As last read, without waiting. */
  language(guild: GuildId, channel: string): FaceLanguage;
  /** As they are in the archive now: another process may have changed them. */
  effective(guild: GuildId, channel: string): Promise<EffectiveSettings>;
}

export function openSettingsCache(archive: Archive): SettingsCache {
  const known = new Map<GuildId, GuildSettings>();
  return {
    isPrivateByDefault(guild, channel) {
      const settings = known.get(guild);
      return settings === undefined || effectiveSettings(settings, channel).privateByDefault;
    },
    language: (guild, channel) => effectiveSettings(known.get(guild) ?? {}, channel).language,
    async effective(guild, channel) {
      const settings = await readSettings({ archive, guild });
      known.set(guild, settings);
      return effectiveSettings(settings, channel);
    },
  };
}
