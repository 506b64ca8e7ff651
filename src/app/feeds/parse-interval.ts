import { UserError } from "../../errors.ts";

/** Minutes in each unit, by its first letter. */
const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440, w: 10_080 };

const LEAST_MINUTES = 5;
const MOST_MINUTES = 10_080;

/**
 * Reads how often, as "30m", "2h", "1 day".
 * @returns minutes, 5 to 10,080
 * @throws {UserError} for what is no length of time, or too short or too long
 */
export function parseInterval(text: string): number {
  const [, count, unit = ""] =
    /^(\d{1,6})\s*(m|min|minutes?|h|hours?|d|days?|w|weeks?)$/.exec(text.trim().toLowerCase()) ?? [];
  const minutes = Number(count) * (UNITS[unit.charAt(0)] ?? Number.NaN);
  if (Number.isNaN(minutes))
    throw new UserError(`"${text.slice(0, 40)}" is no length of time. Give it as 30m, 2h or 1d.`, { exitCode: 2 });
  if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES)
    throw new UserError("A feed can be read every 5 minutes at most and once a week at least.", { exitCode: 2 });
  return minutes;
}
