import { enableCompileCache } from "node:module";

// The program starts in half the time when Node keeps what it compiled; only what is imported after this line counts.
enableCompileCache();
const { start } = await import("./start.ts");

const { argv, stdin, stdout, stderr } = process;
for (const stream of [stdout, stderr]) {
  // `| head` closes our output: whoever read it has read enough.
  stream.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? 0 : 1));
}
const stop = new AbortController();
process.on("SIGINT", () => (stop.signal.aborted ? process.exit(130) : stop.abort()));
process.exitCode = await start({ input: stdin, output: stdout, errors: stderr }, argv.slice(2), stop.signal);
