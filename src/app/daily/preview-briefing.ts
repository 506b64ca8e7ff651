import { dateIn } from "../../briefing/schedule/date-in.ts";
import { nextOccurrence } from "../../briefing/schedule/next-occurrence.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { UserError } from "../../errors.ts";
import { keepAnswer } from "../answering/keep-answer.ts";
import type { CommandContext } from "../command.ts";
import { nameCommand } from "../name-command.ts";
import type { Result } from "../result.ts";
import { scopedArchive } from "../scoped-archive.ts";
import { effectiveSettings } from "../settings/effective-settings.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { BriefingOrder } from "./composing/briefing-order.ts";
import { briefingWindow } from "./composing/briefing-window.ts";
import { composeBriefing } from "./composing/compose-briefing.ts";
import { orderBriefing } from "./composing/order-briefing.ts";
import { findSchedule } from "./schedules/find-schedule.ts";
import { seenSchedules } from "./schedules/seen-schedules.ts";

/**
 * Composes the briefing that would be posted now, for the person alone; nothing is posted, and the one that is due comes as it would
 * have.
 * @param id absent: the only one of the place
 * @throws {UserError} where there is no such briefing, or several could be meant
 */
export async function previewBriefing(
  context: CommandContext,
  id: string | undefined,
): Promise<Extract<Result, { readonly kind: "answer" }>> {
  const schedule = id === undefined ? await onlyOne(context) : await findSchedule(context, id);
  const { channel, timeZone } = schedule;
  const { scope } = effectiveSettings(await readSettings(context), channel);
  const place: CommandContext = {
    ...context,
    // No more than the briefing's channel may see; the archive itself shows no more than this place may.
    archive: scope === null ? context.archive : scopedArchive(context.archive, scope),
    place: { ...context.place, timeZone },
    showClaim: null,
    showFound: null,
  };
  const now = context.now();
  const order = await orderBriefing(place, schedule, { date: dateIn(timeZone, now), dueAt: now });
  const given = await composeBriefing(place, { ...order, window: windowOf(schedule, order, now) });
  return keepAnswer(context, given, { command: "daily preview" });
}

/** That of the first briefing begins where it will when it is due, not where it would if it were posted now. */
function windowOf(
  schedule: Schedule,
  { previous, window }: Pick<BriefingOrder, "previous" | "window">,
  now: Date,
): BriefingOrder["window"] {
  const next = previous === null ? nextOccurrence(schedule, now.getTime()) : null;
  return next === null ? window : { ...window, since: briefingWindow(schedule, null, new Date(next.at)).since };
}

async function onlyOne(context: CommandContext): Promise<Schedule> {
  const { settingsChannel, channel } = context.place;
  const all = await seenSchedules(context);
  const here = all.filter((schedule) => schedule.channel === settingsChannel || schedule.channel === channel);
  const [only, second] = here;
  if (only !== undefined && second === undefined) return only;
  const list = nameCommand(context.place, "daily list");
  throw new UserError(
    only === undefined
      ? `No briefing is set up here. ${nameCommand(context.place, "daily set")} sets one up.`
      : `Several briefings are set up here. Name one by its id, which ${list} shows.`,
    { exitCode: 2 },
  );
}
