import { type ArchiveFault, archiveFault } from "./archive-fault.ts";

/** SQLite's primary result codes that a person can do something about (https://sqlite.org/rescode.html). */
const FAULTS: Readonly<Record<number, ArchiveFault>> = {
  5: "locked",
  8: "read-only",
  10: "disk fault",
  11: "damaged",
  13: "disk full",
  14: "unopenable",
  26: "no archive",
};

/** SQLite's result code of an error that `node:sqlite` threw; null for any other error. The low byte is the primary code. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null;
  return error.errcode & 0xff;
}

/** The error as a person should meet it: a sentence that says what to do where SQLite's code tells, else itself. */
export function explainSqliteError(path: string, error: unknown): unknown {
  const fault = FAULTS[sqliteCode(error) ?? 0];
  return fault === undefined ? error : archiveFault(fault, path, error);
}
