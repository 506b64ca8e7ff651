import type { Archive } from "../../archive/archive.ts";
import type { Life } from "./open-life.ts";

const WRITES: readonly (string | symbol)[] = [
  "put",
  "edit",
  "remove",
  "keepAnswer",
  "publishAnswer",
  "putDocument",
  "createDocument",
  "replaceDocument",
  "removeDocument",
  "spend",
] satisfies readonly (keyof Archive)[];

/** An archive as a process has it that may die at any write. */
export function mortalArchive(archive: Archive, life: Life): Archive {
  const calls = Object.entries(archive).map(([name, call]: [string, (...args: unknown[]) => Promise<unknown>]) => [
    name,
    (...args: unknown[]) => (WRITES.includes(name) ? life.act : life.look)(() => call(...args)),
  ]);
  return Object.fromEntries(calls) as Archive;
}
