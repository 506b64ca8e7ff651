import { Worker } from "node:worker_threads";
import { UserError } from "../../errors.ts";
import type { PdfReading } from "./pdf-reading.ts";

/** A book of 1,000 pages takes half a minute; a file that is made to take forever takes no longer than this. */
const TIMEOUT_MS = 180_000;
/** Text and positions of a 50 MB file fit many times. */
const MAX_HEAP_MB = 1_024;

/**
 * Reads a PDF in a thread of its own: reading takes seconds of computing, and a file made to harm may take all time and memory
 * there is, or fail in ways that pdf.js lets nobody catch.
 * @throws {UserError} for a file that takes too much of either
 */
export function runPdfWorker(bytes: Uint8Array): Promise<PdfReading> {
  const { promise, resolve, reject } = Promise.withResolvers<PdfReading>();
  // pdf.js takes over the buffer that it is given, so it gets a copy. (A Buffer's `slice` is none.)
  const copy = new Uint8Array(bytes);
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), {
    workerData: copy,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const timer = setTimeout(() => reject(tooMuch("time")), TIMEOUT_MS);
  worker.once("message", resolve);
  worker.once("error", (fault) => reject(isOutOfMemory(fault) ? tooMuch("memory") : fault));
  worker.once("exit", () => reject(new Error("the PDF worker ended without an answer")));
  return promise.finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooMuch(what: string): UserError {
  return new UserError(`Reading this PDF takes too much ${what}. Split it, or save its text and add that.`);
}
