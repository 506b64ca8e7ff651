import type { Benchmark } from "./benchmark.ts";
import { cost } from "./cost.ts";
import { discord } from "./discord.ts";
import { morning } from "./morning.ts";
import { speed } from "./speed.ts";

/** Every benchmark. */
export const benchmarks: readonly Benchmark[] = [speed, cost, discord, morning];
