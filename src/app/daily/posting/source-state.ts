import type { RoutineContext } from "../../routine/routine-context.ts";
import { effectiveSettings } from "../../settings/effective-settings.ts";
import { readSettings } from "../../settings/read-settings.ts";

/**
 * What articles are like, as far as it decides what is to be corrected of a briefing that quotes them: their texts, and whether the
 * briefing's channel may see them. The same for as long as nothing of it changes; cheap, as no text and no record is read.
 * @param ids of the articles that the briefing quotes
 */
export async function sourceState(
  context: Pick<RoutineContext, "archive" | "guild">,
  channel: string | null,
  ids: readonly string[],
): Promise<string> {
  const { scope } = effectiveSettings(await readSettings(context), channel);
  const present = await context.archive.titles(context.guild, { ids });
  const states = present.map(({ id, revision, capturedAt, collections }) => [id, revision, capturedAt, collections]);
  return JSON.stringify([scope, states.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))]);
}
