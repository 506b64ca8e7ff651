import type { CommandContext } from "../command.ts";
import { effectiveSettings } from "../settings/effective-settings.ts";
import { readSettings } from "../settings/read-settings.ts";

/** The collections that are seen at a place; null: all, as in the terminal. */
export async function placeScope(
  context: Pick<CommandContext, "archive" | "guild" | "place">,
): Promise<readonly string[] | null> {
  const { settingsChannel } = context.place;
  return settingsChannel === null ? null : effectiveSettings(await readSettings(context), settingsChannel).scope;
}
