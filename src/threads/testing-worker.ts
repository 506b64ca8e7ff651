import { threadId } from "node:worker_threads";
import { UserError } from "../errors.ts";
import { serveJobs } from "./serve-jobs.ts";

// The other side of open-thread-pool.test.ts.

serveJobs({
  add: (a: number, b: number) => a + b,
  thread: () => threadId,
  wait: (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
  defect: () => {
    throw new RangeError("out of bounds");
  },
  refuse: () => {
    throw new UserError("Give less.", { exitCode: 2 });
  },
  exit: () => process.exit(3),
});
