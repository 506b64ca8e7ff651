import type { CommandContext } from "../command.ts";
import type { DailyResult, HistoryEntry } from "./daily-result.ts";
import { readPostings } from "./posting/read-postings.ts";
import { findSchedule } from "./schedules/find-schedule.ts";
import { seenSchedules } from "./schedules/seen-schedules.ts";

/** Postings are sorted out of so many that changed last. */
const LOOKED_AT = 1_000;

/**
 * What became of briefings and of corrections of them, the last due first: posted, missed, failed, with why.
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
  const read = async (kind: HistoryEntry["kind"]) =>
    (await readPostings(context, kind, { ...prefix, limit: LOOKED_AT })).map(({ record }) => ({
      kind,
      posting: record,
      timeZone: zones.get(record.schedule) ?? "UTC",
    }));
  const postings = [...(await read("posting")), ...(await read("correction"))];
  return {
    kind: "postings",
    postings: postings
      .filter(({ posting }) => zones.has(posting.schedule))
      .toSorted((a, b) => Date.parse(b.posting.dueAt) - Date.parse(a.posting.dueAt))
      .slice(0, limit),
  };
}
