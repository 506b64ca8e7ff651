import type { CommandContext } from "../command.ts";
import type { DailyResult } from "./daily-result.ts";
import { readPostings } from "./posting/read-postings.ts";
import { findSchedule } from "./schedules/find-schedule.ts";
import { seenSchedules } from "./schedules/seen-schedules.ts";

/** Postings are sorted out of so many that changed last. */
const LOOKED_AT = 1_000;

/**
 * What became of briefings, the last due first: posted, missed, failed, with why.
 * @param query id: of one schedule only; limit: how many at most
 * @throws {UserError} where there is no such schedule
 */
export async function listPostings(
  context: CommandContext,
  { id, limit }: { readonly id?: string | undefined; readonly limit: number },
): Promise<Extract<DailyResult, { readonly kind: "postings" }>> {
  const only = id === undefined ? null : await findSchedule(context, id);
  const seen = only === null ? await seenSchedules(context) : [only];
  const zones = new Map(seen.map((schedule) => [schedule.id, schedule.timeZone]));
  const prefix = only === null ? {} : { keyPrefix: `${only.id}:` };
  const postings = await readPostings(context, "posting", { ...prefix, limit: LOOKED_AT });
  return {
    kind: "postings",
    postings: postings
      .map(({ record }) => record)
      .filter(({ schedule }) => zones.has(schedule))
      .toSorted((a, b) => Date.parse(b.dueAt) - Date.parse(a.dueAt))
      .slice(0, limit)
      .map((posting) => ({ posting, timeZone: zones.get(posting.schedule) ?? "UTC" })),
  };
}
