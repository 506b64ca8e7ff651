import { z } from "zod";
import { BRIEFING_LENGTHS } from "../../../domain/briefing.ts";
import { isTimeZone } from "../../../domain/is-time-zone.ts";
import { type Schedule, WEEKDAYS } from "../../../domain/schedule.ts";

const names = z.array(z.string().min(1));

/** A schedule as it is kept. */
export const scheduleSchema: z.ZodType<Schedule> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{4,16}$/),
  channel: z.string().min(1).max(64).nullable(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  days: z.array(z.enum(WEEKDAYS)).min(1),
  timeZone: z.string().refine(isTimeZone, "is not a time zone"),
  topics: names,
  collections: names,
  length: z.enum(BRIEFING_LENGTHS),
  mentionRole: z.string().min(1).nullable(),
  isPaused: z.boolean(),
  setBy: z.string().min(1).max(64),
  setAt: z.iso.datetime(),
});
