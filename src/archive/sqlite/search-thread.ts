import { Worker } from "node:worker_threads";
import type { GuildId } from "../../domain/guild-id.ts";
import type { PassageHits, PassageQuery } from "../archive.ts";

export interface SearchRequest {
  readonly id: number;
  readonly guild: GuildId;
  readonly query: PassageQuery;
}

export type SearchReply =
  /** `PassageHits`, with the map as its entries: hundreds of small objects travel in half the time as one string. */
  | { readonly id: number; readonly json: string }
  | { readonly id: number; readonly fault: { readonly message: string; readonly errcode: number | undefined } };

interface Waiting {
  resolve(hits: PassageHits): void;
  reject(error: unknown): void;
}

function decode(json: string): PassageHits {
  const hits = JSON.parse(json) as Omit<PassageHits, "passageFrequency"> & { passageFrequency: [string, number][] };
  return { ...hits, passageFrequency: new Map(hits.passageFrequency) };
}

/**
 * Searches on a thread of its own, so that the event loop, which must acknowledge Discord within seconds, never waits for a
 * search. The thread starts with the first search and keeps the process alive only while one runs.
 * @param location what `DatabaseSync` opens
 */
export function createSearchThread(location: string) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function finish(id: number): Waiting | undefined {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    return entry;
  }

  function start(): Worker {
    const started = new Worker(new URL("./search-worker.ts", import.meta.url), { workerData: location });
    started.on("message", (reply: SearchReply) => {
      const entry = finish(reply.id);
      if ("json" in reply) entry?.resolve(decode(reply.json));
      else entry?.reject(Object.assign(new Error(reply.fault.message), { errcode: reply.fault.errcode }));
    });
    const stop = (error: unknown) => {
      if (worker === started) worker = null;
      for (const id of [...waiting.keys()]) finish(id)?.reject(error);
    };
    started.on("error", stop);
    started.on("exit", () => stop(new Error("the search thread stopped")));
    return started;
  }

  return {
    search(guild: GuildId, { terms, filter, limit }: PassageQuery): Promise<PassageHits> {
      worker ??= start();
      worker.ref();
      const id = ++lastId;
      const { promise, resolve, reject } = Promise.withResolvers<PassageHits>();
      waiting.set(id, { resolve, reject });
      const query = { terms, limit, ...(filter === undefined ? {} : { filter }) };
      worker.postMessage({ id, guild, query } satisfies SearchRequest);
      return promise;
    },
    /** Searches that still run are given up and reject. */
    async close(): Promise<void> {
      await worker?.terminate();
    },
  };
}
