import type { EffectiveSettings } from "../domain/settings.ts";
import type { CommandDefinition } from "./command.ts";

/** A member of a guild, as far as rights go. */
export interface Member {
  /** Whether they manage the whole guild (Discord: "Manage Server"). */
  readonly isManager: boolean;
  readonly roleIds: readonly string[];
}

/**
 * Whether a member may run a command: what reads, everyone; what changes the archive or its settings, who manages the guild or
 * has an editors' role.
 */
export function mayRun(
  { access }: Pick<CommandDefinition, "access">,
  { isManager, roleIds }: Member,
  { editorRoles }: Pick<EffectiveSettings, "editorRoles">,
): boolean {
  return access === "reader" || isManager || editorRoles.some((role) => roleIds.includes(role));
}
