import type { RoutineContext } from "../../routine/routine-context.ts";
import { changeNotice, noticeKey, noticePrefix } from "./kept-notice.ts";
import type { FoundProblems } from "./tell-problems.ts";

/** More problems than a channel can have. */
const MAX_NOTICES = 100;

/** A schedule's briefing was posted: of what was in its way only these problems are left, and others that come back are told again. */
export async function clearProblems(
  context: Pick<RoutineContext, "archive" | "guild">,
  { channel, schedule, problems }: Pick<FoundProblems, "channel" | "schedule" | "problems">,
): Promise<void> {
  const left = problems.map((problem) => noticeKey(channel, problem));
  const query = { keyPrefix: noticePrefix(channel), limit: MAX_NOTICES };
  for (const { key } of await context.archive.documents(context.guild, "notice", query)) {
    if (left.includes(key)) continue;
    await changeNotice(context, key, (present) => {
      const schedules = (present?.schedules ?? []).filter((id) => id !== schedule);
      return present === null || schedules.length === present.schedules.length ? null : { ...present, schedules };
    });
  }
}
