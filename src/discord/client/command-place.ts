import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import type { CommandPlace } from "../commands/register-commands.ts";
import { type Patience, persist } from "../wire/persist.ts";

/** Members are served meanwhile. */
const REGISTER: Patience = { patienceMs: 600_000, firstWaitMs: 1_000 };

/** Where commands are registered with Discord. @param guild one server; null: all */
export function commandPlace(rest: REST, applicationId: string, guild: string | null): CommandPlace {
  const route =
    guild === null ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guild);
  return {
    get: async () => {
      const query = new URLSearchParams({ with_localizations: "true" });
      return (await persist(() => rest.get(route, { query }), REGISTER)) as RESTPostAPIApplicationCommandsJSONBody[];
    },
    put: (commands) => persist(() => rest.put(route, { body: commands }), REGISTER),
  };
}
