import type { CommandContext } from "../command.ts";
import type { DailyResult } from "./daily-result.ts";
import { findSchedule } from "./schedules/find-schedule.ts";

/**
 * Posts a briefing no more; what was posted stays.
 * @throws {UserError} where there is no such briefing
 */
export async function removeSchedule(
  context: CommandContext,
  id: string,
): Promise<Extract<DailyResult, { readonly kind: "schedule-set" }>> {
  const schedule = await findSchedule(context, id);
  await context.archive.removeDocument(context.guild, "schedule", schedule.id);
  return { kind: "schedule-set", change: "removed", remarks: [], schedule, next: null };
}
