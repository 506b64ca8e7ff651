import type { EffectiveSettings } from "../domain/settings.ts";
import type { CommandDefinition } from "./command.ts";

/** Why a member may not run a command, and who can help: what to say where `mayRun` says no. */
export function explainRights(
  { name }: Pick<CommandDefinition, "name">,
  { editorRoles }: Pick<EffectiveSettings, "editorRoles">,
): string {
  const who =
    editorRoles.length === 0
      ? 'members with the permission "Manage Server", who can name a role of editors with /settings set'
      : 'members with an editors\' role or the permission "Manage Server"';
  return `/${name} is for ${who}. Ask one of them.`;
}
