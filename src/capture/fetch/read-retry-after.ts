/** A server that asks for more is asked again all the same: nobody means years. */
const MAX_MS = 7 * 24 * 3_600_000;

type Headers = { get(name: string): string | null };

/**
 * How long a server that refuses asks to wait, in milliseconds, at most a week: `Retry-After` in seconds or as a date (RFC 9110,
 * section 10.2.3), which counts from the server's own clock where it tells it.
 * @returns null where it does not say
 */
export function readRetryAfter(headers: Headers, now: Date): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,12}$/.test(value)) return Math.min(Number(value) * 1000, MAX_MS);
  const server = Date.parse(headers.get("date") ?? "");
  const waitMs = Date.parse(value) - (Number.isNaN(server) ? now.getTime() : server);
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), MAX_MS);
}
