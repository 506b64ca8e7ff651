import type { EvaluationReport } from "../eval/evaluation.ts";

/** One benchmark. It drives the program's real code, never a copy of it. */
export interface Benchmark {
  readonly name: string;
  /** One line for the list of benchmarks. */
  readonly description: string;
  /**
   * Metric names carry their unit.
   * @param sizes how many passages, or what its description names, the archives hold, in turn; null: as the benchmark likes
   */
  run(sizes: readonly number[] | null): Promise<EvaluationReport>;
}
