import { writeSync } from "node:fs";
import { enableCompileCache } from "node:module";

// The program starts in half the time when Node keeps what it compiled; only what is imported after this line counts.
enableCompileCache();
const { start } = await import("./start.ts");
const { explainWriteOutFault } = await import("./console/explain-write-out-fault.ts");

const { argv, stdin, stdout, stderr } = process;
for (const stream of [stdout, stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    const sentence = explainWriteOutFault(fault);
    // At once, for what is written next would fail too; and not on a stream that itself failed.
    if (sentence !== null && stream === stdout) writeSync(stderr.fd, `${sentence}\n`);
    process.exit(sentence === null ? 0 : 1);
  });
}
const stop = new AbortController();
process.on("SIGINT", () => (stop.signal.aborted ? process.exit(130) : stop.abort()));
process.exitCode = await start({ input: stdin, output: stdout, errors: stderr }, argv.slice(2), stop.signal);
