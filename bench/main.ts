import { parseArgs } from "node:util";
import type { EvaluationReport } from "../eval/evaluation.ts";
import { UserError } from "../src/errors.ts";
import { benchmarks } from "./index.ts";

const USAGE = `Use: npm run -s bench -- NAME [--sizes N,N…] [--json], with NAME one of\n${benchmarks
  .map(({ name, description }) => `  ${name.padEnd(16)}${description}`)
  .join("\n")}`;

function formatTable({ name, rows, metrics, baselines }: EvaluationReport): string {
  const entries = [...Object.entries(metrics), ...Object.entries(baselines)];
  const width = Math.max(...entries.map(([key]) => key.length));
  const lines = entries.map(([key, value]) => `  ${key.padEnd(width)}  ${value.toLocaleString("en").padStart(12)}`);
  return [`${name}, ${rows} questions`, ...lines].join("\n");
}

function parseSizes(given: string | undefined): readonly number[] | null {
  if (given === undefined) return null;
  const sizes = given.split(",").map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= 1_000_000)) return sizes;
  throw new UserError(`--sizes takes whole numbers of passages from 100 to 1000000, such as 1000,10000.`, {
    exitCode: 2,
  });
}

async function main(): Promise<void> {
  let parsed: { values: { sizes?: string; json?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ options: { sizes: { type: "string" }, json: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n${USAGE}`, { exitCode: 2 });
  }
  const [name, ...more] = parsed.positionals;
  const benchmark = benchmarks.find((candidate) => candidate.name === name);
  if (benchmark === undefined || more.length > 0) {
    const fault = name === undefined ? "" : `There is no benchmark "${[name, ...more].join(" ")}".\n`;
    throw new UserError(fault + USAGE, { exitCode: 2 });
  }
  const report = await benchmark.run(parseSizes(parsed.values.sizes));
  process.stdout.write(`${parsed.values.json ? JSON.stringify(report) : formatTable(report)}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
