import type { CommandContext } from "../command.ts";
import type { DailyResult } from "./daily-result.ts";
import { changeSchedule } from "./schedules/change-schedule.ts";
import { findNext } from "./schedules/find-next.ts";
import { findSchedule } from "./schedules/find-schedule.ts";

/**
 * Posts a briefing no more for now, or again from its next hour on.
 * @throws {UserError} where there is no such briefing
 */
export async function pauseSchedule(
  context: CommandContext,
  id: string,
  isPaused: boolean,
): Promise<Extract<DailyResult, { readonly kind: "schedule-set" }>> {
  const { id: found } = await findSchedule(context, id);
  const schedule = await changeSchedule(context, found, (present) => ({ ...present, isPaused }));
  const next = await findNext(context, schedule);
  return { kind: "schedule-set", change: isPaused ? "paused" : "resumed", remarks: [], schedule, next };
}
