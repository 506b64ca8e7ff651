import type { ChannelSettings, GuildSettings } from "../../domain/settings.ts";

export type SettingField = Exclude<keyof GuildSettings, "channels">;

/** What each setting is called where a person names it, and whether a channel may have its own. */
export const SETTING_NAMES = {
  language: { field: "language", isChannels: true },
  "time-zone": { field: "timeZone", isChannels: true },
  answers: { field: "privateByDefault", isChannels: true },
  collection: { field: "collections", isChannels: true },
  "editor-role": { field: "editorRoles", isChannels: false },
  "guild-budget": { field: "guildTokensPerDay", isChannels: false },
  "user-budget": { field: "userTokensPerDay", isChannels: false },
} as const satisfies Record<string, SettingDefinition>;

type SettingDefinition =
  | { readonly field: keyof ChannelSettings; readonly isChannels: true }
  | { readonly field: SettingField; readonly isChannels: false };

export type SettingName = keyof typeof SETTING_NAMES;
