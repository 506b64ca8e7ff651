import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const PRELOAD = new URL("./shift-clock.ts", import.meta.url);

/** The process reads the file again before that. */
const SEEN_AFTER_MS = 100;

/** The clock of a process that a test starts. */
export interface TestClock {
  /** What the process is started with. */
  readonly env: Readonly<Record<string, string>>;
  /** What the process takes the time to be now. */
  now(): Date;
  /** Sets the process's clock, which runs on from there, and waits until the process goes by it. */
  set(to: Date): Promise<void>;
}

/** A clock that begins at a time, for processes started with its `env`. @param folder where its file stands */
export async function openTestClock(folder: string, from: Date): Promise<TestClock> {
  const path = join(folder, "clock-offset");
  let offsetMs = 0;
  const clock: TestClock = {
    env: { NODE_OPTIONS: `--import ${PRELOAD.href}?offset=${encodeURIComponent(pathToFileURL(path).href)}` },
    now: () => new Date(Date.now() + offsetMs),
    async set(to) {
      offsetMs = to.getTime() - Date.now();
      await writeFile(path, String(offsetMs));
      await setTimeout(SEEN_AFTER_MS);
    },
  };
  await clock.set(from);
  return clock;
}
