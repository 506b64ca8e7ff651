import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openHistory } from "./open-history.ts";

it("keeps the last lines for the next session, newest first, readable by their owner only", async () => {
  const folder = await mkdtemp(join(tmpdir(), "footnote-history-"));
  const path = join(folder, "data", "history");
  const first = await openHistory(path);
  expect(first.lines).toEqual([]);
  for (let number = 1; number <= first.size + 2; number += 1) await first.add(`question ${number}`);
  const { lines, size } = await openHistory(path);
  expect(lines).toHaveLength(size);
  expect(lines[0]).toBe(`question ${size + 2}`);
  expect((await stat(path)).mode & 0o077).toBe(0);
  await rm(folder, { recursive: true });
});
