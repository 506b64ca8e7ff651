import { holdPosting } from "../../../briefing/posting/hold-posting.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { readSchedules } from "../schedules/read-schedules.ts";
import type { Compose } from "./ensure-briefing.ts";
import { findDuePostings } from "./find-due-postings.ts";
import { postBriefing } from "./post-briefing.ts";
import { type SettledPostings, settlePostings } from "./settle-postings.ts";

/** Schedules that are worked off at once. */
const AT_ONCE = 4;

/**
 * Posts the briefings that are due, and goes on with those that were begun. What is wrong with one keeps no other from being posted.
 * @throws {UserError} where a schedule in the archive is damaged
 * @throws the signal's reason where it is aborted
 */
export async function postDueBriefings(context: RoutineContext, compose: Compose): Promise<SettledPostings> {
  const { archive, guild, face } = context;
  const schedules = (await readSchedules(context)).filter(
    ({ channel }) => (channel === null) === (face === "terminal"),
  );
  return settlePostings(context, schedules, AT_ONCE, async (schedule) => {
    const worked: { key: string; record: SettledPostings["postings"][number]["record"] }[] = [];
    for (const { key, known, record } of await findDuePostings(context, schedule)) {
      const hold = await holdPosting({ archive, guild, kind: "posting", key }, context, known, record);
      const after = hold && (await postBriefing(context, hold, schedule, compose));
      if (after !== null) worked.push({ key, record: after });
    }
    return worked;
  });
}
