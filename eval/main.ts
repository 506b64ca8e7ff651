import { join, resolve } from "node:path";
import { evaluations } from "./index.ts";
import { runMeasurement } from "./run-measurement.ts";

const DEFAULT_DATA_DIR = join(import.meta.dirname, "../../shared/eval");

await runMeasurement({
  script: "eval",
  noun: "evaluation",
  choices: evaluations,
  option: ["data", "DIR"],
  run: (evaluation, dataDir) => evaluation.run(resolve(dataDir ?? DEFAULT_DATA_DIR)),
});
