import type { FaceLanguage, GuildSettings, SettingsLevel } from "../../domain/settings.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { nearest } from "../nearest.ts";
import type { Result } from "../result.ts";
import { changeLevel } from "./change-level.ts";
import { changeSettings } from "./change-settings.ts";
import { readZone } from "./read-zone.ts";
import { SETTING_NAMES, type SettingField, type SettingName } from "./setting-names.ts";
import { viewSettings } from "./view-settings.ts";

/** What a person gives, by the settings' names. */
export interface GivenSettings {
  readonly language?: FaceLanguage | undefined;
  readonly "time-zone"?: string | undefined;
  readonly answers?: "private" | "public" | undefined;
  readonly collection?: readonly string[] | undefined;
  /** A role that is added to the editors'. */
  readonly "editor-role"?: string | undefined;
  readonly "guild-budget"?: number | undefined;
  readonly "user-budget"?: number | undefined;
}

/**
 * Sets what is given, for the guild or for the place's channel; the rest stays as it is.
 * @throws {UserError} where nothing is given, a value is not fit, or the level cannot have it
 */
export async function setSettings(
  context: CommandContext,
  level: SettingsLevel,
  given: GivenSettings,
): Promise<Extract<Result, { kind: "settings" }>> {
  checkGiven(context, level, given);
  const settings = await changeSettings(context, (present) =>
    changeLevel(present, level, context, (own) => ({ ...own, ...fieldsOf(own, given) })),
  );
  return {
    kind: "settings",
    settings: viewSettings(settings, context),
    changed: level,
    remarks: [...terminalRemark(context, given), ...(await remarksOn(context, given))],
  };
}

function checkGiven({ models }: CommandContext, level: SettingsLevel, given: GivenSettings): void {
  const names = (Object.keys(SETTING_NAMES) as SettingName[]).filter((name) => given[name] !== undefined);
  if (names.length === 0)
    throw fault("There is nothing to set. Give a setting with its value, such as the time zone Europe/Berlin.");
  const guildsOnly = names.filter((name) => !SETTING_NAMES[name].isChannels);
  if (level === "channel" && guildsOnly.length > 0)
    throw fault(`${guildsOnly.join(" and ")} can be set for the whole server only, not for one channel.`);
  const zone = given["time-zone"];
  if (zone !== undefined) readZone(zone);
  checkBudget("guild-budget", given["guild-budget"], models?.guildTokensPerDay ?? null);
  checkBudget("user-budget", given["user-budget"], models?.userTokensPerDay ?? null);
}

/** @param ceiling what whoever runs the program, and pays, allows */
function checkBudget(name: string, given: number | undefined, ceiling: number | null): void {
  if (given !== undefined && ceiling !== null && given > ceiling)
    throw fault(
      `${name} can be ${ceiling.toLocaleString("en")} tokens a day at most, which this program is set up for.`,
    );
}

function fieldsOf(own: GuildSettings, given: GivenSettings): Pick<GuildSettings, SettingField> {
  const { language, answers, collection, "time-zone": timeZone, "editor-role": role } = given;
  const { "guild-budget": guildTokensPerDay, "user-budget": userTokensPerDay } = given;
  return {
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { timeZone }),
    ...(answers !== undefined && { privateByDefault: answers === "private" }),
    ...(collection !== undefined && { collections: [...new Set(collection)] }),
    ...(role !== undefined && { editorRoles: [...new Set([...(own.editorRoles ?? []), role])] }),
    ...(guildTokensPerDay !== undefined && { guildTokensPerDay }),
    ...(userTokensPerDay !== undefined && { userTokensPerDay }),
  };
}

/** Whoever sits at the terminal may see everything. */
function terminalRemark({ place }: CommandContext, given: GivenSettings): readonly string[] {
  const names = (["language", "time-zone", "answers", "collection"] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (place.channel !== null || names.length === 0) return [];
  return [
    `On Discord this holds at once; the terminal is English, shows all articles and counts days in TIME_ZONE (.env).`,
  ];
}

/** A collection need not be there yet, but may be mistyped. */
async function remarksOn(
  { archive, guild }: CommandContext,
  { collection = [] }: GivenSettings,
): Promise<readonly string[]> {
  if (collection.length === 0) return [];
  const { collections } = await archive.facets(guild);
  return collection.flatMap((name) => {
    if (collections.includes(name)) return [];
    const meant = nearest(name, collections);
    const hint = meant === null ? "" : ` Did you mean "${meant}"?`;
    return [`No article is in the collection "${name}" yet.${hint}`];
  });
}

function fault(sentence: string): UserError {
  return new UserError(sentence, { exitCode: 2 });
}
