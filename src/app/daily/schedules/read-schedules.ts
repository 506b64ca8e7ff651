import type { Schedule } from "../../../domain/schedule.ts";
import type { CommandContext } from "../../command.ts";
import { readDocument } from "../../read-document.ts";
import { MAX_SCHEDULES } from "./max-schedules.ts";
import { scheduleSchema } from "./schedule-schema.ts";

/**
 * A guild's schedules, by channel and time.
 * @throws {UserError} where one is damaged
 */
export async function readSchedules({
  archive,
  guild,
}: Pick<CommandContext, "archive" | "guild">): Promise<readonly Schedule[]> {
  const documents = await archive.documents(guild, "schedule", { limit: MAX_SCHEDULES });
  return documents
    .map(({ key, value }) => readDocument(scheduleSchema, value, `record of the schedule ${key}`))
    .toSorted((a, b) => compare(a.channel ?? "", b.channel ?? "") || compare(a.time, b.time) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
