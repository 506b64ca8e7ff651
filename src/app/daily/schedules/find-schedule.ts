import type { Schedule } from "../../../domain/schedule.ts";
import { UserError } from "../../../errors.ts";
import type { CommandContext } from "../../command.ts";
import { nameCommand } from "../../name-command.ts";
import { seenSchedules } from "./seen-schedules.ts";

/**
 * The schedule of an id.
 * @throws {UserError} where there is none that may be seen at the place
 */
export async function findSchedule(
  context: Pick<CommandContext, "archive" | "guild" | "place">,
  id: string,
): Promise<Schedule> {
  const wanted = id.trim().toLowerCase();
  const found = (await seenSchedules(context)).find((schedule) => schedule.id === wanted);
  if (found !== undefined) return found;
  throw new UserError(
    `No briefing is set up under "${id.slice(0, 40)}". ${nameCommand(context.place, "daily list")} shows those that are.`,
    { exitCode: 2 },
  );
}
