import type { Indexer } from "../../archive/archive.ts";
import type { Capturer } from "./capturer.ts";

/** What the threads do, by name. */
export interface CaptureJobs {
  readonly capture: Capturer["capture"];
  readonly passages: (...args: Parameters<Indexer["passages"]>) => Promise<Awaited<ReturnType<Indexer["passages"]>>>;
}
