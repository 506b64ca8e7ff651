/**
 * Preloaded into a process (`--import`), puts its clock forward or back by as many milliseconds as the file holds that the
 * address names (`?offset=`): at once, while it runs, as somebody sets a machine's clock. Timers run on as they are.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The file is read again after so long: every look at the clock would be a look at the disk. */
const FRESH_MS = 20;

const named = new URL(import.meta.url).searchParams.get("offset");
if (named === null) throw new Error("the address of this module names no file: ?offset=file:///…");
const path = fileURLToPath(named);

const RealDate = Date;
let readAt = Number.NEGATIVE_INFINITY;
let offsetMs = 0;

function now(): number {
  const elapsedMs = performance.now();
  if (elapsedMs - readAt > FRESH_MS) {
    offsetMs = Number(readFileSync(path, "utf8"));
    readAt = elapsedMs;
  }
  return RealDate.now() + offsetMs;
}

class ShiftedDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [now()] : given) as [number]));
  }

  static override now(): number {
    return now();
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
