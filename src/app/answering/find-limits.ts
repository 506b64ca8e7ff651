import type { CommandContext } from "../command.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { Models } from "./models.ts";

/**
 * The tokens that a guild and a member may spend a day: of what the program's configuration allows and what the guild has set,
 * the less.
 */
export async function findLimits(
  context: Pick<CommandContext, "archive" | "guild" | "models">,
): Promise<Pick<Models, "guildTokensPerDay" | "userTokensPerDay">> {
  const settings = await readSettings(context);
  return {
    guildTokensPerDay: least(context.models?.guildTokensPerDay, settings.guildTokensPerDay),
    userTokensPerDay: least(context.models?.userTokensPerDay, settings.userTokensPerDay),
  };
}

function least(...limits: readonly (number | null | undefined)[]): number | null {
  const given = limits.filter((limit) => typeof limit === "number");
  return given.length === 0 ? null : Math.min(...given);
}
