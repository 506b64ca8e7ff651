import { runMeasurement } from "../eval/run-measurement.ts";
import { benchmarks } from "./index.ts";
import { parseSizes } from "./parse-sizes.ts";

await runMeasurement({
  script: "bench",
  noun: "benchmark",
  choices: benchmarks,
  option: ["sizes", "N,N…"],
  run: (benchmark, sizes) => benchmark.run(parseSizes(sizes)),
});
