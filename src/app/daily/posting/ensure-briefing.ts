import type { Answer } from "../../../domain/answer.ts";
import type { Schedule } from "../../../domain/schedule.ts";
import type { GivenAnswer } from "../../answering/give-answer.ts";
import type { CommandContext } from "../../command.ts";
import type { BriefingOrder } from "../composing/briefing-order.ts";
import { orderBriefing } from "../composing/order-briefing.ts";
import { findComposed } from "./find-composed.ts";
import { keepComposed } from "./keep-composed.ts";

export type Compose = (context: CommandContext, order: BriefingOrder) => Promise<GivenAnswer>;

export interface Wanted {
  readonly schedule: Schedule;
  /** In the schedule's zone. */
  readonly date: string;
  readonly dueAt: Date;
  /** Under which it is kept. */
  readonly id: string;
}

/**
 * The briefing that is kept under an id: as it was composed before a crash, every quote verified anew, or composed now.
 * @throws {UserError} where it cannot be kept, as it is only posted once it is
 */
export async function ensureBriefing(context: CommandContext, wanted: Wanted, compose: Compose): Promise<Answer> {
  const { schedule, date, dueAt, id } = wanted;
  const composed = await findComposed(context, id);
  if (composed !== null) return composed;
  const order = await orderBriefing(context, schedule, { date, dueAt });
  return keepComposed(context, await compose(context, order), { id, follows: order.previous?.id ?? null });
}
