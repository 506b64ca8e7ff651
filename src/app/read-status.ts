import { dayOf } from "./answering/day-of.ts";
import { findLimits } from "./answering/find-limits.ts";
import type { CommandContext } from "./command.ts";
import type { Status } from "./result.ts";

/** Tells how the program and the guild's archive are. */
export async function readStatus(context: CommandContext): Promise<Status> {
  const { archive, guild, user, models, now, vitals } = context;
  const [{ engine, bytes }, { totalArticles, totalPassages }, spent, limits] = await Promise.all([
    archive.measure(),
    archive.search(guild, { terms: [], limit: 1 }),
    archive.spend(guild, { user, day: dayOf(now()), tokens: 0 }),
    findLimits(context),
  ]);
  return {
    ...vitals(),
    asOf: now().toISOString(),
    archive: { engine, articles: totalArticles, passages: totalPassages, bytes },
    model: models === null ? null : { id: models.defaultId, judgeId: models.judgeId },
    budget: {
      guild: { spentTokens: spent.byGuild, limitTokens: limits.guildTokensPerDay },
      user: { spentTokens: spent.byUser, limitTokens: limits.userTokensPerDay },
    },
  };
}
