import { parseArgs } from "node:util";
import { UserError } from "../src/errors.ts";
import type { EvaluationReport } from "./evaluation.ts";

/** A folder of measurements of one kind, as `npm run` offers it. */
export interface Offer<T extends { readonly name: string; readonly description: string }> {
  /** The npm script: "eval". */
  readonly script: string;
  /** What one is called: "evaluation". */
  readonly noun: string;
  readonly choices: readonly T[];
  /** The one option besides `--json`, with its placeholder: ["data", "DIR"]. */
  readonly option: readonly [name: string, placeholder: string];
  /** @param given what stands after the option, if it was given */
  run(chosen: T, given: string | undefined): Promise<EvaluationReport>;
}

/** Runs the measurement that the command line names and prints its report, or says in a sentence what is wrong. */
export async function runMeasurement<T extends { readonly name: string; readonly description: string }>(
  offer: Offer<T>,
): Promise<void> {
  try {
    await run(offer);
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = fault.exitCode;
  }
}

async function run<T extends { readonly name: string; readonly description: string }>(offer: Offer<T>): Promise<void> {
  const { script, noun, choices, option } = offer;
  const list = choices.map(({ name, description }) => `  ${name.padEnd(16)}${description}`).join("\n");
  const usage = `Use: npm run -s ${script} -- NAME [--${option[0]} ${option[1]}] [--json], with NAME one of\n${list}`;
  const { values, positionals } = readArguments(option[0], usage);
  const [name, ...more] = positionals;
  const chosen = choices.find((choice) => choice.name === name);
  if (chosen === undefined || more.length > 0) {
    const fault = name === undefined ? "" : `There is no ${noun} "${positionals.join(" ")}".\n`;
    throw new UserError(fault + usage, { exitCode: 2 });
  }
  const given = values[option[0]];
  const report = await offer.run(chosen, typeof given === "string" ? given : undefined);
  process.stdout.write(`${values.json ? JSON.stringify(report) : formatTable(report)}\n`);
}

function readArguments(option: string, usage: string) {
  try {
    return parseArgs({
      options: { [option]: { type: "string" }, json: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (fault) {
    throw new UserError(`${fault instanceof Error ? fault.message : fault}\n${usage}`, { exitCode: 2 });
  }
}

function formatTable({ name, rows, metrics, baselines }: EvaluationReport): string {
  const entries = [
    ...Object.entries(metrics),
    ...Object.entries(baselines).map(([key, value]) => [`${key} (baseline)`, value] as const),
  ];
  const width = Math.max(...entries.map(([key]) => key.length));
  const format = (value: number) => (value <= 1 ? value.toFixed(3) : value.toLocaleString("en"));
  return [
    `${name}, ${rows} rows`,
    ...entries.map(([key, value]) => `  ${key.padEnd(width)}  ${format(value).padStart(12)}`),
  ].join("\n");
}
