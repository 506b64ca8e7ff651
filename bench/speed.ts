import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Benchmark } from "./benchmark.ts";
import { type SystemName, systems } from "./speed/systems.ts";

const MEASURE = join(import.meta.dirname, "speed/measure.ts");
const DEFAULT_SIZES = [1_000, 10_000, 100_000];

type Figures = Record<string, number>;

/** MiniSearch needs gigabytes for 100,000 passages; more heap than Node allows by default does not change what is used. */
const run = async (...parameters: string[]): Promise<Figures> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--max-old-space-size=12000",
    MEASURE,
    ...parameters,
  ]);
  return JSON.parse(stdout) as Figures;
};

const rounded = (value: number) => Number(value.toPrecision(3));

async function measure(name: SystemName, folder: string, passages: string, questionsFile: string): Promise<Figures> {
  const path = join(folder, `${Object.keys(systems).indexOf(name)}-${passages}`);
  const built = await run("build", name, path, passages);
  return { ...built, ...(await run("ask", name, path, passages, questionsFile)) };
}

/** How fast articles are added and questions answered, beside two other systems, each in a process of its own. */
export const speed: Benchmark = {
  name: "speed",
  description: "adding, asking, opening and memory at 1,000, 10,000 and 100,000 passages",
  async run(sizes) {
    const folder = await mkdtemp(join(tmpdir(), "footnote-bench-"));
    const metrics: Figures = {};
    const baselines: Figures = {};
    let rows = 0;
    try {
      for (const size of (sizes ?? DEFAULT_SIZES).map(String)) {
        const questionsFile = join(folder, `questions-${size}.json`);
        rows += (await run("questions", "", "", size, questionsFile)).questions ?? 0;
        for (const name of Object.keys(systems) as SystemName[]) {
          for (const [figure, value] of Object.entries(await measure(name, folder, size, questionsFile))) {
            if (name === "footnote") metrics[`${figure} @${size}`] = rounded(value);
            else baselines[`${name}: ${figure} @${size}`] = rounded(value);
          }
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    return { name: "speed", rows, metrics, baselines };
  },
};
