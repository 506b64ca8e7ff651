const MAX_PAUSE_MS = 24 * 3_600_000;

type Headers = { get(name: string): string | null };

/**
 * How long a server asks to wait before it is asked again for the same thing, in milliseconds, at most a day: what is left of
 * `Cache-Control: max-age`, else of `Expires` (RFC 9111, sections 4.2.1 and 4.2.3).
 * @returns null where it does not say, or wants no answer to be kept
 */
export function findServerPause(headers: Headers): number | null {
  const control = headers.get("cache-control") ?? "";
  if (/\bno-(?:cache|store)\b/i.test(control)) return null;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,12})/i.exec(control)?.[1];
  const age = Number(headers.get("age") ?? 0) || 0;
  const expires = Date.parse(headers.get("expires") ?? "") - Date.parse(headers.get("date") ?? "");
  const pauseMs = maxAge === undefined ? expires : (Number(maxAge) - age) * 1000;
  return pauseMs > 0 ? Math.min(pauseMs, MAX_PAUSE_MS) : null;
}
