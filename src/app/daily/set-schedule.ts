import { randomInt } from "node:crypto";
import type { BriefingLength } from "../../domain/briefing.ts";
import { type CLEARED, type Schedule, WEEKDAYS } from "../../domain/schedule.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { nameCommand } from "../name-command.ts";
import { nearest } from "../nearest.ts";
import { readZone } from "../settings/read-zone.ts";
import type { DailyResult } from "./daily-result.ts";
import { changeSchedule } from "./schedules/change-schedule.ts";
import { findNext } from "./schedules/find-next.ts";
import { findSchedule } from "./schedules/find-schedule.ts";
import { MAX_SCHEDULES } from "./schedules/max-schedules.ts";
import { readDays } from "./schedules/read-days.ts";
import { readSchedules } from "./schedules/read-schedules.ts";
import { readTime } from "./schedules/read-time.ts";
import { scheduleSchema } from "./schedules/schedule-schema.ts";

/** What a person gives, by the names of the options. */
export interface GivenSchedule {
  readonly time?: string | undefined;
  readonly days?: string | undefined;
  readonly "time-zone"?: string | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly collection?: readonly string[] | undefined;
  readonly length?: BriefingLength | undefined;
  readonly "mention-role"?: string | undefined;
  readonly channel?: string | undefined;
  readonly clear?: readonly (typeof CLEARED)[number][] | undefined;
  /** The schedule that is changed; absent: another is set up. */
  readonly id?: string | undefined;
}

const DEFAULT_TIME = "07:00";

const ID_LENGTH = 6;
/** Without letters and digits that are mistaken for one another. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/**
 * Sets up a briefing, or changes one; what is not given stays as it is. From now on it counts: what was posted today is not posted
 * again.
 * @throws {UserError} where a value is not fit, nothing is to be changed, or there is no such briefing; where one more
 * would come together with one that stands
 */
export async function setSchedule(
  context: CommandContext,
  { id, ...given }: GivenSchedule,
): Promise<Extract<DailyResult, { readonly kind: "schedule-set" }>> {
  const fields = fieldsOf(given);
  if (id !== undefined && Object.keys(fields).length === 0) {
    throw new UserError("There is nothing to change. Give an option with its value, such as the time 07:30.", {
      exitCode: 2,
    });
  }
  if (id === undefined && given.clear !== undefined && given.clear.length > 0) {
    throw new UserError(
      `Of which briefing is that to be cleared? Give its id, which ${nameCommand(context.place, "daily list")} shows.`,
      { exitCode: 2 },
    );
  }
  const schedule =
    id === undefined
      ? await create(context, fields)
      : await changeSchedule(context, (await findSchedule(context, id)).id, (present) => ({ ...present, ...fields }));
  return {
    kind: "schedule-set",
    change: id === undefined ? "set" : "changed",
    schedule,
    next: await findNext(context, schedule),
    remarks: await remarksOn(context, schedule, given),
  };
}

function fieldsOf(given: Omit<GivenSchedule, "id">): Partial<Schedule> {
  const { time, days, topic, collection, length, channel, clear = [] } = given;
  const { "time-zone": timeZone, "mention-role": mentionRole } = given;
  return {
    ...(clear.includes("topic") && { topics: [] }),
    ...(clear.includes("collection") && { collections: [] }),
    ...(clear.includes("mention-role") && { mentionRole: null }),
    ...(time !== undefined && { time: readTime(time) }),
    ...(days !== undefined && { days: readDays(days) }),
    ...(timeZone !== undefined && { timeZone: readZone(timeZone) }),
    ...(topic !== undefined && { topics: [...new Set(topic)] }),
    ...(collection !== undefined && { collections: [...new Set(collection)] }),
    ...(length !== undefined && { length }),
    ...(mentionRole !== undefined && { mentionRole }),
    ...(channel !== undefined && { channel }),
  };
}

async function create(context: CommandContext, fields: Partial<Schedule>): Promise<Schedule> {
  const { archive, guild, place, user, now } = context;
  const standing = await readSchedules(context);
  if (standing.length >= MAX_SCHEDULES) {
    throw new UserError(`${MAX_SCHEDULES} briefings are set up, which is the most. Remove one that is not needed.`);
  }
  const value = scheduleSchema.parse({
    id: Array.from({ length: ID_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(""),
    channel: place.settingsChannel,
    time: DEFAULT_TIME,
    days: WEEKDAYS,
    timeZone: place.timeZone,
    topics: [],
    collections: [],
    length: "medium",
    mentionRole: null,
    isPaused: false,
    setBy: user,
    setAt: now().toISOString(),
    ...fields,
  });
  const same = standing.find((one) => comesWith(one, value));
  if (same !== undefined) {
    throw new UserError(
      `The briefing ${same.id} comes there at the same time${same.isPaused ? ", but is paused" : ""}. To change it, give its id; another needs another time, or other days.`,
      { exitCode: 2 },
    );
  }
  if (!(await archive.createDocument(guild, "schedule", { key: value.id, value }))) return create(context, fields);
  return value;
}

/** Whether two briefings come together: to the minute, in one channel, on the same days. */
function comesWith(one: Schedule, other: Schedule): boolean {
  return (
    one.channel === other.channel &&
    one.time === other.time &&
    one.timeZone === other.timeZone &&
    one.days.join() === other.days.join()
  );
}

/** What may be meant otherwise: a time zone that nobody named, a collection that may be mistyped. */
async function remarksOn(
  { archive, guild }: CommandContext,
  schedule: Schedule,
  { collection = [] }: Omit<GivenSchedule, "id">,
): Promise<readonly string[]> {
  if (collection.length === 0) return [];
  const { collections } = await archive.facets(guild);
  return schedule.collections.flatMap((name) => {
    if (collections.includes(name)) return [];
    const meant = nearest(name, collections);
    return [`No article is in the collection "${name}" yet.${meant === null ? "" : ` Did you mean "${meant}"?`}`];
  });
}
