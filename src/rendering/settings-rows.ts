import type { SettingsView } from "../app/result.ts";
import { counted } from "./counted.ts";

export const EDITORS = "Editors";

/** What holds at a place, each fact with its label. */
export function settingsRows({ effective, ceiling }: SettingsView): readonly (readonly [string, string])[] {
  const { timeZone, privateByDefault, scope, editorRoles, guildTokensPerDay, userTokensPerDay } = effective;
  return [
    ["Time zone", timeZone ?? "as the program's configuration has it"],
    ["Answers", privateByDefault ? "shown to the asker alone" : "shown to everyone in the channel"],
    ["Collections", scope === null ? "all" : scope.join(", ")],
    [EDITORS, editorRoles.length === 0 ? "those who manage the server" : editorRoles.join(", ")],
    ["Tokens a day, all together", limit(guildTokensPerDay, ceiling.guildTokensPerDay)],
    ["Tokens a day, each member", limit(userTokensPerDay, ceiling.userTokensPerDay)],
  ];
}

function limit(set: number | null, ceiling: number | null): string {
  const bounds = [set, ceiling].filter((tokens) => tokens !== null);
  return bounds.length === 0 ? "no limit" : counted(Math.min(...bounds), "token");
}
