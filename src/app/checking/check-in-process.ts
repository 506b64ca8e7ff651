import type { Checker } from "./checker.ts";
import { checks } from "./checks.ts";
import { openChecker, type RunCheck } from "./open-checker.ts";
import { toPlaced } from "./to-placed.ts";

/** Checks where it is called, for tests and measurements that ask what a check says and not where it runs. */
export function checkInProcess(): Checker {
  const run = async (name: keyof typeof checks, args: never[], signal?: AbortSignal): Promise<unknown> => {
    signal?.throwIfAborted();
    return toPlaced(await (checks[name] as (...args: never[]) => Promise<unknown>)(...args));
  };
  return openChecker(run as unknown as RunCheck, { prepare: () => {}, close: async () => {} });
}
