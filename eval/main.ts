import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../src/errors.ts";
import type { EvaluationReport } from "./evaluation.ts";
import { evaluations } from "./index.ts";

const DEFAULT_DATA_DIR = join(import.meta.dirname, "../../shared/eval");

const USAGE = `Use: npm run -s eval -- NAME [--data DIR] [--json], with NAME one of\n${evaluations
  .map(({ name, description }) => `  ${name.padEnd(16)}${description}`)
  .join("\n")}`;

function formatTable({ name, rows, metrics, baselines }: EvaluationReport): string {
  const entries = [
    ...Object.entries(metrics),
    ...Object.entries(baselines).map(([key, value]) => [`${key} (baseline)`, value] as const),
  ];
  const width = Math.max(...entries.map(([key]) => key.length));
  return [
    `${name}, ${rows} rows`,
    ...entries.map(([key, value]) => `  ${key.padEnd(width)}  ${value.toFixed(3).padStart(9)}`),
  ].join("\n");
}

async function main(): Promise<void> {
  let parsed: { values: { data?: string; json?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ options: { data: { type: "string" }, json: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n${USAGE}`, { exitCode: 2 });
  }
  const [name, ...more] = parsed.positionals;
  const evaluation = evaluations.find((candidate) => candidate.name === name);
  if (evaluation === undefined || more.length > 0) {
    const fault = name === undefined ? "" : `There is no evaluation "${[name, ...more].join(" ")}".\n`;
    throw new UserError(fault + USAGE, { exitCode: 2 });
  }
  const report = await evaluation.run(resolve(parsed.values.data ?? DEFAULT_DATA_DIR));
  process.stdout.write(`${parsed.values.json ? JSON.stringify(report) : formatTable(report)}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
