/**
 * How long a server asks to wait, in milliseconds, 0 or more: `retry-after-ms`, or `Retry-After` in seconds or as an HTTP date
 * (RFC 9110, 10.2.3).
 * @returns undefined where it does not say, or not understandably
 */
export function readRetryAfter(headers: Headers | undefined, now: number): number | undefined {
  const ms = headers?.get("retry-after-ms")?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(ms)) return Math.ceil(Number(ms));
  const after = headers?.get("retry-after")?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(after)) return Math.ceil(Number(after) * 1000);
  const date = Date.parse(after);
  return /^[A-Z]/i.test(after) && !Number.isNaN(date) ? Math.max(date - now, 0) : undefined;
}
