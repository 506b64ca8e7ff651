/** The languages that Footnote's own words can be in. What a source, a claim or a member says stays in its own. */
export const FACE_LANGUAGES = ["en", "de", "fr", "es"] as const;

export type FaceLanguage = (typeof FACE_LANGUAGES)[number];

/** What a channel may have of its own. What is absent is as the guild has it. */
export interface ChannelSettings {
  /** In which Footnote's own words, its dates and numbers are shown. */
  readonly language?: FaceLanguage;
  /** IANA time zone in which "today" is meant. */
  readonly timeZone?: string;
  /** Whether answers are shown to the asker alone where the asker does not say. */
  readonly privateByDefault?: boolean;
  /** Only articles in at least one of these collections are seen; the first takes what is added. Never empty. */
  readonly collections?: readonly string[];
}

/** What a guild has set, for all its channels and for single ones. What is absent is as the program's configuration has it. */
export interface GuildSettings extends ChannelSettings {
  /** Ids of the roles whose members may change the archive, beside those who manage the guild. Never empty. */
  readonly editorRoles?: readonly string[];
  /** Tokens of models a day, UTC, of all members together and of each; whole numbers, 0 or more. */
  readonly guildTokensPerDay?: number;
  readonly userTokensPerDay?: number;
  /** By channel, those that have something of their own. */
  readonly channels?: Readonly<Record<string, ChannelSettings>>;
}

export const SETTINGS_LEVELS = ["guild", "channel"] as const;

/** Whose settings are meant. */
export type SettingsLevel = (typeof SETTINGS_LEVELS)[number];

/** What holds at a place. */
export interface EffectiveSettings {
  readonly language: FaceLanguage;
  /** IANA time zone; null: as the program's configuration has it. */
  readonly timeZone: string | null;
  readonly privateByDefault: boolean;
  /** Only articles in at least one of these collections are seen; null: all are. */
  readonly scope: readonly string[] | null;
  readonly editorRoles: readonly string[];
  /** Null: no limit but the configuration's. */
  readonly guildTokensPerDay: number | null;
  readonly userTokensPerDay: number | null;
}
