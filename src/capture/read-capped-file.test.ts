import { execFileSync } from "node:child_process";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCappedFile } from "./read-capped-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-capped-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a file to read", () => {
  it.each([0, 1, 9, 10])("of %i bytes comes whole under a cap of 10", async (length) => {
    const path = join(folder, `of-${length}`);
    await writeFile(path, "x".repeat(length));
    expect((await readCappedFile(path, 10)).length).toBe(length);
  });

  it("over the cap is refused before it is read", async () => {
    const path = join(folder, "large");
    await writeFile(path, "");
    await truncate(path, 200 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readCappedFile(path)).rejects.toThrow(/is 200 MB; the most a document may hold is 50 MB/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
  });

  it.runIf(process.platform !== "win32")(
    "without an end, or without a size, is read no further than the cap",
    async () => {
      await expect(readCappedFile("/dev/zero", 3_000_000)).rejects.toThrow(/^This file has no end in sight/);
      const pipe = join(folder, "pipe");
      execFileSync("mkfifo", [pipe]);
      const reading = readCappedFile(pipe, 100);
      await writeFile(pipe, "through the pipe");
      expect(new TextDecoder().decode(await reading)).toBe("through the pipe");
    },
  );

  it("that is a folder is named one", async () => {
    await expect(readCappedFile(folder)).rejects.toThrow(/is a folder/);
  });

  it("that is not there is a fault of the file system, passed on", async () => {
    await expect(readCappedFile(join(folder, "absent"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
