import type { GuildSettings } from "../../domain/settings.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { readDocument } from "../read-document.ts";
import { SETTINGS_KEY } from "./settings-key.ts";
import { settingsSchema } from "./settings-schema.ts";

/** Somebody else must have changed them each time. */
const ATTEMPTS = 5;

/**
 * Changes a guild's settings, so that nobody's change made at the same moment is lost.
 * @param change makes the new settings of the present ones; may be called several times
 * @throws {UserError} where the present ones are damaged, or change all the time
 */
export async function changeSettings(
  { archive, guild }: Pick<CommandContext, "archive" | "guild">,
  change: (present: GuildSettings) => GuildSettings,
): Promise<GuildSettings> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await archive.document(guild, "settings", SETTINGS_KEY);
    const present = known === null ? {} : readDocument(settingsSchema, known, "record of the settings");
    const value = settingsSchema.parse(change(present));
    if (await archive.replaceDocument(guild, "settings", { key: SETTINGS_KEY, value }, known)) return value;
  }
  throw new UserError("The settings are being changed by others at this moment. Try again.");
}
