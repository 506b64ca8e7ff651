import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Figures, Job, Said } from "./job.ts";

/** The process that works through a morning; disposed of, it is ended. Where it dies, what is waited for rejects. */
export interface Worker extends AsyncDisposable {
  /** Settles when the evening before is done. */
  readonly evening: Promise<void>;
  /** Has it work through the morning, once that is there. */
  morning(): Promise<Figures>;
}

export function startWorker(job: Job): Worker {
  const child = fork(join(import.meta.dirname, "work-through.ts"));
  const died = once(child, "exit").then(([code]): never => {
    throw new Error(`the process of the morning ended with ${code}`);
  });
  const hear = async (): Promise<Said> => (await Promise.race([once(child, "message"), died]))[0] as Said;
  child.send(job);
  return {
    async morning() {
      child.send("morning");
      const said = await hear();
      if (said.kind !== "figures") throw new Error("the evening came twice");
      await Promise.allSettled([died]);
      return said.figures;
    },
    evening: hear().then(() => {}),
    async [Symbol.asyncDispose]() {
      child.kill();
      await Promise.allSettled([died]);
    },
  };
}
