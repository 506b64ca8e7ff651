import type { Schedule } from "../../../domain/schedule.ts";
import type { CommandContext } from "../../command.ts";
import type { BriefingOrder } from "./briefing-order.ts";
import { briefingWindow } from "./briefing-window.ts";
import { findPrevious } from "./find-previous.ts";

/** What a schedule's briefing of a date is to tell, if it is composed now. */
export async function orderBriefing(
  context: CommandContext,
  schedule: Schedule,
  { date, dueAt }: { readonly date: string; readonly dueAt: Date },
): Promise<BriefingOrder> {
  const previous = await findPrevious(context, schedule.id, dueAt);
  const { id, topics, collections, length } = schedule;
  const window = briefingWindow(schedule, previous, context.now());
  return { schedule: id, date, window, previous, topics, collections, length };
}
