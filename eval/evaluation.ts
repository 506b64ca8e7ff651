/** What an evaluation found. `--json` prints it as it is. */
export interface EvaluationReport {
  readonly name: string;
  /** How many rows of the data set were judged. */
  readonly rows: number;
  /** By name, a share from 0 to 1 unless the name carries a unit. `verbatim` is the share of quotes equal to their slice. */
  readonly metrics: Readonly<Record<string, number>>;
  /** What others, or the plainest method in the same run, reach: same names as the metrics, or "who: metric". */
  readonly baselines: Readonly<Record<string, number>>;
}

/** One evaluation. It drives the program's real code, never a copy of it. */
export interface Evaluation {
  readonly name: string;
  /** One line for the list of evaluations. */
  readonly description: string;
  /**
   * @param dataDir a folder of the shape of `../shared/eval`
   * @throws {UserError} where the data set is absent
   */
  run(dataDir: string): Promise<EvaluationReport>;
}
