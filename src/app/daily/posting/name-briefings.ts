import type { PostProblem } from "../../../briefing/posting/poster.ts";
import type { Schedule } from "../../../domain/schedule.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { readSchedules } from "../schedules/read-schedules.ts";

/** Of more, it is only said how many. */
const MOST_NAMED = 5;

/**
 * Names the briefings that a problem with a channel is about, as whoever is told may have several.
 * @param found the schedule that it was found with; it may have been removed
 * @returns a sentence
 */
export async function nameBriefings(
  context: Pick<RoutineContext, "archive" | "guild" | "poster">,
  found: { readonly channel: string | null; readonly schedule: string },
  kind: PostProblem["kind"],
): Promise<string> {
  const { channel, schedule } = found;
  const all = await readSchedules(context);
  const own = all.find(({ id }) => id === schedule);
  const others = all.filter((each) => each !== own && !each.isPaused && hasProblem(each, own));
  const named = [own === undefined ? schedule : label(own), ...others.map(label)];
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : "";
  const place = channel === null ? "" : `, in the channel ${context.poster.channelName?.(channel) ?? channel}`;
  return `Briefing${named.length > 1 ? "s" : ""}: ${named.slice(0, MOST_NAMED).join("; ")}${more}${place}.`;

  function hasProblem(one: Schedule, first: Schedule | undefined): boolean {
    if (one.channel !== channel) return false;
    return kind !== "role gone" || (one.mentionRole !== null && one.mentionRole === first?.mentionRole);
  }
}

function label({ id, time, timeZone }: Schedule): string {
  return `${id} at ${time} (${timeZone})`;
}
