import type { GuildSettings } from "../../domain/settings.ts";
import type { CommandContext } from "../command.ts";
import { readDocument } from "../read-document.ts";
import { SETTINGS_KEY } from "./settings-key.ts";
import { settingsSchema } from "./settings-schema.ts";

/**
 * A guild's settings, empty where it has set nothing.
 * @throws {UserError} where they are damaged
 */
export async function readSettings({
  archive,
  guild,
}: Pick<CommandContext, "archive" | "guild">): Promise<GuildSettings> {
  const value = await archive.document(guild, "settings", SETTINGS_KEY);
  return value === null ? {} : readDocument(settingsSchema, value, "record of the settings");
}
