import type { CommandContext } from "../command.ts";
import type { DailyResult } from "./daily-result.ts";
import { findNext } from "./schedules/find-next.ts";
import { seenSchedules } from "./schedules/seen-schedules.ts";

/** Lists the briefings that are set up, each with when it comes next. @throws {UserError} where one is damaged */
export async function listSchedules(
  context: CommandContext,
): Promise<Extract<DailyResult, { readonly kind: "schedules" }>> {
  const schedules = await seenSchedules(context);
  return {
    kind: "schedules",
    schedules: await Promise.all(
      schedules.map(async (schedule) => ({ schedule, next: await findNext(context, schedule) })),
    ),
  };
}
