import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { UserError } from "../../src/errors.ts";
import { readJsonl } from "./read-jsonl.ts";

const ROW = z.object({ id: z.string() });

async function fileOf(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "footnote-jsonl-")), "gold.jsonl");
  await writeFile(path, text);
  return path;
}

describe("readJsonl", () => {
  it("reads a row a line and passes over empty lines", async () => {
    expect(await readJsonl(await fileOf('{"id":"a"}\n\n{"id":"b","more":1}\n'), ROW)).toEqual([
      { id: "a" },
      { id: "b" },
    ]);
  });

  it("names the line that is of another shape", async () => {
    await expect(readJsonl(await fileOf('{"id":"a"}\n{"id":7}'), ROW)).rejects.toThrow(/^Line 2 of/);
    await expect(readJsonl(await fileOf("{"), ROW)).rejects.toThrow(UserError);
  });

  it("says so where there is no data", async () => {
    await expect(readJsonl(await fileOf(""), ROW)).rejects.toThrow(/is empty/);
    await expect(readJsonl("/no/such/gold.jsonl", ROW)).rejects.toThrow(/cannot be read.*--data/s);
  });
});
