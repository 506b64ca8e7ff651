import type { CommandContext } from "../command.ts";
import { dayOf } from "./day-of.ts";
import { findLimits } from "./find-limits.ts";

/** @returns why a guild or a member may spend nothing more today, as a clause; null where they may */
export async function findBudgetFault(
  context: Pick<CommandContext, "archive" | "guild" | "user" | "now" | "models">,
): Promise<string | null> {
  const { guildTokensPerDay, userTokensPerDay } = await findLimits(context);
  if (guildTokensPerDay === null && userTokensPerDay === null) return null;
  const { archive, guild, user, now } = context;
  const { byGuild, byUser } = await archive.spend(guild, { user, day: dayOf(now()), tokens: 0 });
  if (byGuild >= (guildTokensPerDay ?? Number.POSITIVE_INFINITY)) return spent("this server's", byGuild);
  if (byUser >= (userTokensPerDay ?? Number.POSITIVE_INFINITY)) return spent("your", byUser);
  return null;
}

function spent(whose: string, tokens: number): string {
  return `${whose} tokens for today are spent (${tokens.toLocaleString("en")} used; new ones from midnight UTC)`;
}
