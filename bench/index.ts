import type { Benchmark } from "./benchmark.ts";
import { speed } from "./speed.ts";

/** Every benchmark. */
export const benchmarks: readonly Benchmark[] = [speed];
