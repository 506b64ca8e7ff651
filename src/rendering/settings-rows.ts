import type { SettingsView } from "../app/result.ts";
import { counted } from "./counted.ts";
import type { Words } from "./words/en.ts";
import { wordsIn } from "./words/words-in.ts";

/** What holds at a place, each fact with its label. */
export function settingsRows(
  { effective, ceiling }: SettingsView,
  words: Words,
): readonly (readonly [string, string])[] {
  const { settings: labels } = words;
  const { language, timeZone, privateByDefault, scope, editorRoles, guildTokensPerDay, userTokensPerDay } = effective;
  const limit = (set: number | null, most: number | null): string => {
    const bounds = [set, most].filter((tokens) => tokens !== null);
    return bounds.length === 0 ? labels.noLimit : counted(Math.min(...bounds), words.nouns.token, words);
  };
  return [
    [labels.language, wordsIn(language).settings.languageName],
    [labels.timeZone, timeZone ?? labels.zoneOfProgram],
    [labels.answers, privateByDefault ? labels.private : labels.public],
    [labels.collections, scope === null ? labels.all : scope.join(", ")],
    [labels.editors, editorRoles.length === 0 ? labels.managers : editorRoles.join(", ")],
    [labels.tokensOfAll, limit(guildTokensPerDay, ceiling.guildTokensPerDay)],
    [labels.tokensOfEach, limit(userTokensPerDay, ceiling.userTokensPerDay)],
  ];
}
