import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { openRoutine } from "../routine/open-routine.ts";
import type { RoundReport } from "../routine/round-report.ts";
import type { DailyResult } from "./daily-result.ts";
import { listSchedules } from "./list-schedules.ts";

/** What is under way when the person stops it may take so long. */
const DEADLINE_MS = 10_000;

/**
 * Reads feeds and posts briefings when they are due, until the person stops it.
 * @throws {UserError} where this face posts no briefings
 */
export async function watchBriefings(
  context: CommandContext,
): Promise<Extract<DailyResult, { readonly kind: "schedules" }>> {
  const { posting, signal: stop } = context;
  if (posting === undefined) throw new UserError("Briefings are not posted here.");
  let done = 0;
  const tell = (label: string): void => context.progress({ done, total: null, label });
  const onRound = ({ feeds, postings, faults }: RoundReport): void => {
    const readings = (feeds?.readings ?? []).filter(({ kind }) => kind !== "busy");
    for (const { feed, added, fault } of readings) tell(`${feed.title ?? feed.url}: ${fault ?? `${added.length} new`}`);
    for (const { key, record } of postings) {
      done += record.state === "posted" ? 1 : 0;
      tell(`${key}: ${record.state}${record.reason === null ? "" : ` (${record.reason})`}`);
    }
    for (const fault of faults) tell(fault);
  };
  tell("waiting for what is due; Ctrl-C ends it");
  const { reportDefect } = context;
  const routine = openRoutine({
    contexts: (signal) => [{ ...context, ...posting, signal }],
    reportDefect,
    onRound,
  });
  if (!stop.aborted)
    await new Promise<void>((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
  await routine.stop(DEADLINE_MS);
  return listSchedules(context);
}
