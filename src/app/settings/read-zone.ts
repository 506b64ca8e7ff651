import { isTimeZone } from "../../domain/is-time-zone.ts";
import { UserError } from "../../errors.ts";
import { nearest } from "../nearest.ts";

/**
 * Reads the name of a time zone.
 * @throws {UserError} for one that is not known, with the one that is most likely meant
 */
export function readZone(typed: string): string {
  if (isTimeZone(typed)) return typed;
  const meant = findZone(typed);
  const hint = meant === null ? "Give a name as Europe/Berlin." : `Did you mean ${meant}?`;
  throw new UserError(`"${typed.slice(0, 60)}" is no time zone that is known here. ${hint}`, { exitCode: 2 });
}

/** The zone that a mistyped name, or a city alone, most likely means. */
function findZone(typed: string): string | null {
  const zones = Intl.supportedValuesOf("timeZone");
  const city = `/${typed.trim().replaceAll(" ", "_").toLowerCase()}`;
  return zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(typed, zones);
}
