import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "./log.ts";

const folder = mkdtempSync(join(tmpdir(), "footnote-log-"));
const path = join(folder, "inner", "footnote.log");
afterEach(() => rmSync(join(folder, "inner"), { recursive: true, force: true }));

const lines = () =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("createLog", () => {
  it("writes JSON lines to a file that only its owner can read", () => {
    const log = createLog({ level: "warn", path });
    log.error({ err: new TypeError("broken") }, "defect");
    log.warn("second");
    expect(lines()).toMatchObject([
      { msg: "defect", err: { type: "TypeError", message: "broken" } },
      { msg: "second" },
    ]);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it("makes no file while there is nothing to write", () => {
    createLog({ level: "warn", path }).info("not so bad");
    expect(existsSync(path)).toBe(false);
  });

  it("writes no secret", () => {
    createLog({ level: "warn", path }).warn(
      { apiKey: "hunter2", config: { DATABASE_URL: "hunter2", token: "hunter2" } },
      "x",
    );
    expect(readFileSync(path, "utf8")).not.toContain("hunter2");
  });
});
