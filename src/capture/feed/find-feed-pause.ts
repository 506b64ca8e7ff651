import type { ParsedFeed } from "./parse-feed.ts";

const HOUR_MS = 3_600_000;
const MAX_PAUSE_MS = 24 * HOUR_MS;

const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: MAX_PAUSE_MS,
  weekly: MAX_PAUSE_MS,
  monthly: MAX_PAUSE_MS,
  yearly: MAX_PAUSE_MS,
};

/**
 * How long a feed itself asks to wait between two readings, in milliseconds, at most a day: `ttl` of RSS 2.0, or the
 * syndication module's period and frequency (which defaults to daily and once).
 * @returns null where it does not say
 */
export function findFeedPause(parsed: ParsedFeed): number | null {
  const ttl = parsed.format === "rss" ? parsed.feed.ttl : undefined;
  if (ttl !== undefined && ttl > 0) return Math.min(ttl * 60_000, MAX_PAUSE_MS);
  const sy = parsed.format === "json" ? undefined : parsed.feed.sy;
  if (sy?.updatePeriod === undefined) return null;
  const period = PERIODS_MS[sy.updatePeriod.toLowerCase()];
  const frequency = sy.updateFrequency ?? 1;
  return period === undefined || !(frequency >= 1) ? null : Math.round(period / frequency);
}
