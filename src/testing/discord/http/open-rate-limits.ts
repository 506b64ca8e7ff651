/** How many requests in how many milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/**
 * Limits by kind of route. Discord publishes none: these are the ones that it was seen to apply (messages 5 in 5 s a channel, an
 * interaction's webhook 5 in 2 s, threads 10 in 10 s). https://discord.com/developers/docs/topics/rate-limits
 */
export const RATE_LIMITS: readonly (readonly [route: RegExp, limit: Limit])[] = [
  [/^\w+ \/webhooks\/[^/]+\/[^/]+/, { requests: 5, windowMs: 2_000 }],
  [/^POST \/channels\/[^/]+\/messages$/, { requests: 5, windowMs: 5_000 }],
  [/^PATCH \/channels\/[^/]+\/messages\/[^/]+$/, { requests: 5, windowMs: 5_000 }],
  [/^DELETE \/channels\/[^/]+\/messages\/[^/]+$/, { requests: 5, windowMs: 1_000 }],
  [/^POST \/channels\/.*\/threads$/, { requests: 10, windowMs: 10_000 }],
  [/^PATCH \/channels\/[^/]+$/, { requests: 5, windowMs: 20_000 }],
  [/^\w+ \/applications\/.*commands/, { requests: 20, windowMs: 5_000 }],
];

/** All requests that carry the bot's token; interactions are outside it. */
const GLOBAL_LIMIT: Limit = { requests: 50, windowMs: 1_000 };

/** How many windows are kept before those that are over are looked for. */
const MIN_WINDOWS = 5_000;

export interface RateAnswer {
  /** Null: go ahead; otherwise the seconds to wait. */
  readonly retryAfterS: number | null;
  readonly isGlobal: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimits {
  count(route: string, isAuthorized: boolean): RateAnswer;
}

interface Window {
  startedAtMs: number;
  used: number;
}

/** Counts requests in fixed windows a bucket: a route's kind with its channel, guild or webhook. */
export function openRateLimits(now: () => number): RateLimits {
  const windows = new Map<string, Window>();
  let limitOfWindows = MIN_WINDOWS;
  const spend = (key: string, limit: Limit) => {
    const nowMs = now();
    let window = windows.get(key);
    if (!window || nowMs - window.startedAtMs >= limit.windowMs) {
      window = { startedAtMs: nowMs, used: 0 };
      windows.set(key, window);
      if (windows.size > limitOfWindows) {
        forget(windows, nowMs);
        limitOfWindows = Math.max(MIN_WINDOWS, windows.size * 2);
      }
    }
    const resetMs = window.startedAtMs + limit.windowMs;
    const isOver = window.used >= limit.requests;
    if (!isOver) window.used += 1;
    return { isOver, remaining: limit.requests - window.used, resetMs, resetAfterS: (resetMs - nowMs) / 1_000 };
  };
  return {
    count(route, isAuthorized) {
      if (isAuthorized && !/ \/interactions\//.test(route)) {
        const all = spend("global", GLOBAL_LIMIT);
        if (all.isOver)
          return { retryAfterS: all.resetAfterS, isGlobal: true, headers: { "x-ratelimit-global": "true" } };
      }
      const index = RATE_LIMITS.findIndex(([pattern]) => pattern.test(route));
      const limit = RATE_LIMITS[index]?.[1];
      if (!limit) return { retryAfterS: null, isGlobal: false, headers: {} };
      const { isOver, remaining, resetMs, resetAfterS } = spend(`${index} ${majorOf(route)}`, limit);
      const headers = {
        "x-ratelimit-limit": String(limit.requests),
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-reset": (resetMs / 1_000).toFixed(3),
        "x-ratelimit-reset-after": resetAfterS.toFixed(3),
        "x-ratelimit-bucket": `bucket${index}`,
        ...(isOver ? { "x-ratelimit-scope": "user" } : {}),
      };
      return { retryAfterS: isOver ? resetAfterS : null, isGlobal: false, headers };
    },
  };
}

/** The parameters that a bucket is kept apart by. */
function majorOf(route: string): string {
  return /^\w+ (\/webhooks\/[^/]+\/[^/]+|\/\w+\/[^/]+)/.exec(route)?.[1] ?? route;
}

function forget(windows: Map<string, Window>, nowMs: number): void {
  for (const [key, { startedAtMs }] of windows) if (nowMs - startedAtMs > 60_000) windows.delete(key);
}
