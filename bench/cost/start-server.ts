import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A model's API in another process. */
export interface ServerProcess {
  readonly url: string;
  close(): Promise<void>;
}

export async function startServer(): Promise<ServerProcess> {
  const child = fork(join(import.meta.dirname, "serve.ts"));
  const ended = new AbortController();
  child.once("exit", () => ended.abort(new Error("the server's process ended")));
  const [url] = await once(child, "message", { signal: ended.signal });
  return {
    url: String(url),
    async close() {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
