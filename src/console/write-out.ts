import type { OutputStream } from "./terminal.ts";

/** Writes text and waits until it is handed over, so that what follows on another stream comes after it. */
export function writeOut(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    // A write that fails is told by the stream's "error" event, which `main.ts` listens to.
    stream.write(text, () => resolve());
  });
}
