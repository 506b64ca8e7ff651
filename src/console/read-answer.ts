import { createInterface } from "node:readline";
import { isYes } from "./is-yes.ts";
import { say } from "./say.ts";
import type { Terminal } from "./terminal.ts";

/** Asks a yes-or-no question and reads one line. Anything but a yes is a no, and so is an input that has ended, or a Ctrl-C. */
export async function readAnswer({ input, errors }: Terminal, question: string, signal: AbortSignal): Promise<boolean> {
  await say(errors, `${question} [y/N]`);
  const lines = createInterface({ input, terminal: false, signal });
  try {
    for await (const line of lines) return isYes(line);
    return false;
  } finally {
    lines.close();
  }
}
