import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const bench = (...parameters: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...parameters], { encoding: "utf8" });

test.each([[["nonsense"]], [[]], [["speed", "twice"]], [["--what"]], [["speed", "--sizes", "ten"]]])(
  "wrong use %j is told with exit code 2",
  (parameters) => {
    const { status, stdout, stderr } = bench(...parameters);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/speed|--sizes/);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

test("speed measures the program beside two other systems", { timeout: 120_000 }, () => {
  const { status, stdout } = bench("speed", "--sizes", "100", "--json");
  expect(status).toBe(0);
  const { name, rows, metrics, baselines } = JSON.parse(stdout);
  expect(name).toBe("speed");
  expect(rows).toBeGreaterThan(5);
  for (const figure of [
    "articles added/s",
    "question p50 ms",
    "question p99 ms",
    "open to first answer ms",
    "event loop stall p99 ms",
    "memory to ask MB",
  ]) {
    for (const value of [
      metrics[`${figure} @100`],
      baselines[`stock FTS5: ${figure} @100`],
      baselines[`MiniSearch: ${figure} @100`],
    ])
      expect(value).toBeGreaterThan(0);
  }
});
