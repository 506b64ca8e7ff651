import type { CommandContext } from "../command.ts";
import type { Result } from "../result.ts";
import { readSettings } from "./read-settings.ts";
import { viewSettings } from "./view-settings.ts";

/** Shows what the guild and the place's channel have set, and what holds there. */
export async function showSettings(context: CommandContext): Promise<Extract<Result, { kind: "settings" }>> {
  const settings = viewSettings(await readSettings(context), context);
  return { kind: "settings", settings, changed: null, remarks: [] };
}
