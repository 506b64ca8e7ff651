import type { Schedule } from "../../../domain/schedule.ts";
import { UserError } from "../../../errors.ts";
import type { CommandContext } from "../../command.ts";
import { readDocument } from "../../read-document.ts";
import { scheduleSchema } from "./schedule-schema.ts";

/** Somebody else must have changed it each time. */
const ATTEMPTS = 5;

/**
 * Changes a schedule that is there, so that nobody's change made at the same moment is lost. What changed counts from now on.
 * @param change may be called several times
 * @throws {UserError} where it was removed meanwhile, or is changed all the time
 */
export async function changeSchedule(
  { archive, guild, now, user }: Pick<CommandContext, "archive" | "guild" | "now" | "user">,
  id: string,
  change: (present: Schedule) => Schedule,
): Promise<Schedule> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await archive.document(guild, "schedule", id);
    if (known === null) throw new UserError(`The briefing ${id} was removed meanwhile.`);
    const present = readDocument(scheduleSchema, known, `record of the schedule ${id}`);
    const value = scheduleSchema.parse({ ...change(present), setBy: user, setAt: now().toISOString() });
    if (await archive.replaceDocument(guild, "schedule", { key: id, value }, known)) return value;
  }
  throw new UserError("The briefing is being changed by others at this moment. Try again.");
}
