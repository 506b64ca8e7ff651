import { monitorEventLoopDelay } from "node:perf_hooks";

/** The finest that a timer tells. */
const RESOLUTION_MS = 1;
const MICROSECONDS_PER_MS = 1e3;
const NANOSECONDS_PER_MS = 1e6;

export interface Phase<T> {
  readonly result: T;
  readonly spentMs: number;
  /** Of processors, by all threads of this process: what is left where the machine does other work beside. */
  readonly cpuMs: number;
  /** How much later than asked for the event loop came round. */
  readonly loopDelayP99Ms: number;
  readonly loopDelayMaxMs: number;
}

/** Measures how long work takes, and how it holds up the event loop. */
export async function measurePhase<T>(work: () => Promise<T>): Promise<Phase<T>> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const before = process.cpuUsage();
  const startMs = performance.now();
  const result = await work();
  const spentMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(before);
  // A turn of the event loop, so that work that never let go is seen.
  await new Promise(setImmediate);
  delay.disable();
  const toMs = (nanoseconds: number) => Math.max(0, nanoseconds / NANOSECONDS_PER_MS - RESOLUTION_MS);
  const cpuMs = (user + system) / MICROSECONDS_PER_MS;
  return { result, spentMs, cpuMs, loopDelayP99Ms: toMs(delay.percentile(99)), loopDelayMaxMs: toMs(delay.max) };
}
