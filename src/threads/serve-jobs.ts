import { parentPort } from "node:worker_threads";
import { packFault } from "./portable-fault.ts";
import type { ThreadReply, ThreadRequest } from "./thread-message.ts";

/** Operations by name; what they take and give can be cloned. */
export type Operations = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Answers the jobs of a thread pool, one by one, inside one of its threads. */
export function serveJobs(operations: Operations): void {
  parentPort?.on("message", async ({ name, args, isUnheard }: ThreadRequest) => {
    const reply = (message: ThreadReply): void => {
      if (!isUnheard) parentPort?.postMessage(message);
    };
    try {
      const operation = operations[name];
      if (operation === undefined) throw new RangeError(`no operation is called ${name}`);
      reply({ value: await operation(...(args as never[])) });
    } catch (fault) {
      reply({ fault: packFault(fault) });
    }
  });
}
