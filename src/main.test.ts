import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-main-"));
});
afterEach(() => rm(folder, { recursive: true }));

function begin(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [MAIN, ...args], optionsOf(environment));
}

function optionsOf(environment: Readonly<Record<string, string>>) {
  // biome-ignore lint/style/noProcessEnv: the program under test gets this one's environment, but an archive of its own
  const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, "archive.sqlite")}`, ...environment };
  return { cwd: folder, env };
}

async function run(args: readonly string[], piped = "", environment = {}) {
  const program = begin(args, environment);
  program.stdin.end(piped);
  const exit = new Promise<number | null>((resolve) => program.on("close", resolve));
  const [output, errors] = await Promise.all([text(program.stdout), text(program.stderr)]);
  return { output, errors, code: await exit };
}

interface AnswerJson {
  readonly kind: string;
  readonly quotes: readonly {
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

describe("the program", () => {
  it("answers questions piped into an empty archive out of the samples, in the sources' own words", async () => {
    const questions = "y\nHow many people were evacuated from Marrowby?\nWho won the regatta?\n";
    const { output, code } = await run(["--json"], questions);
    expect(code).toBe(0);
    const [answer, abstention] = output
      .trimEnd()
      .split("\n")
      .map((line): AnswerJson => JSON.parse(line));
    expect(answer?.kind).toBe("answer");
    const words = answer?.quotes.map(({ exact }) => exact).join("\n");
    expect(words).toContain("1,200 people were evacuated");
    expect(words).toContain("1,850 people were evacuated");
    expect(abstention?.kind).toBe("abstention");
    for (const { articleId, start, end, exact } of answer?.quotes ?? []) {
      const article = await run(["article", "text", articleId]);
      expect(article.output.slice(start, end)).toBe(exact);
    }
  });

  it("needs no archive for help, and makes none", async () => {
    const { output, errors, code } = await run(["help"], "", { DATABASE_URL: "sqlite:/dev/null/archive" });
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
    expect(output).toContain("article add");
  });

  it("reports every fault of the configuration together, with exit code 2", async () => {
    const { errors, code } = await run(["article", "list"], "", { LOG_LEVEL: "loud", FETCH_TIMEOUT_MS: "soon" });
    expect(code).toBe(2);
    expect(errors).toMatch(/FETCH_TIMEOUT_MS must be[\s\S]*LOG_LEVEL must be/);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it("takes paths from where the person called npm, and keeps its archive where it was", async () => {
    const caller = join(folder, "elsewhere");
    await mkdir(caller);
    await writeFile(join(caller, "dike.txt"), "The dike held\n\nThe dike held through the night, the wardens said.\n");
    const environment = { DATABASE_URL: "sqlite:kept.sqlite", INIT_CWD: caller, npm_lifecycle_event: "footnote" };
    expect(await run(["article", "add", "dike.txt"], "", environment)).toMatchObject({ code: 0 });
    expect(await readdir(caller)).toEqual(["dike.txt"]);
    const { output } = await run(["article", "list"], "", { DATABASE_URL: "sqlite:kept.sqlite", INIT_CWD: caller });
    expect(output).toContain("The dike held");
  });

  it("ends quietly when whoever reads its output has read enough", async () => {
    const program = begin(["help", "article", "edit"]);
    program.stdout.destroy();
    const errors = text(program.stderr);
    const code = await new Promise((resolve) => program.on("close", resolve));
    expect({ errors: await errors, code }).toEqual({ errors: "", code: 0 });
  });

  // A device of Linux that takes nothing, as a disk that is full.
  it.runIf(existsSync("/dev/full"))("says so where its output cannot be written", async () => {
    const full = await open("/dev/full", "w");
    try {
      const program = spawn(process.execPath, [MAIN, "--version"], {
        ...optionsOf({}),
        stdio: ["ignore", full.fd, "pipe"],
      });
      const code = new Promise((resolve) => program.on("close", resolve));
      expect(program.stderr).not.toBeNull();
      const errors = program.stderr === null ? "" : await text(program.stderr);
      expect({ errors, code: await code }).toEqual({
        errors: "The output could not be written: the disk is full.\n",
        code: 1,
      });
    } finally {
      await full.close();
    }
  });
});
