import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The lines typed at the prompt, kept from one session to the next. */
export interface History {
  /** Newest first. */
  readonly lines: readonly string[];
  /** How many lines are remembered. */
  readonly size: number;
  /** @throws whatever keeps the file from being written */
  add(line: string): Promise<void>;
}

const SIZE = 500;

/** Opens a history file, which is made with the first line. Questions can be confidential: the file is its owner's alone. */
export async function openHistory(path: string): Promise<History> {
  const lines = (await readIfThere(path)).split("\n").filter((line) => line !== "");
  return {
    lines: lines.slice(-SIZE).reverse(),
    size: SIZE,
    async add(line) {
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, `${line}\n`, { mode: 0o600 });
    },
  };
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return "";
    throw fault;
  }
}
