import { performance } from "node:perf_hooks";
import type { Clock } from "./clock.ts";

export function createClock(): Clock {
  const startMs = Date.now() - performance.now();
  let skewMs = 0;
  return {
    now: () => Math.floor(startMs + performance.now() + skewMs),
    advance(ms) {
      skewMs += ms;
    },
  };
}
