import { Worker } from "node:worker_threads";
import { unpackFault } from "./portable-fault.ts";
import type { ThreadReply, ThreadRequest } from "./thread-message.ts";

export interface ThreadPoolOptions {
  /** The threads' script, which calls `serveJobs`. */
  readonly script: URL;
  /** Threads at most, 1 or more. One is started only where all others are busy. */
  readonly most: number;
  /** A job that runs longer is ended with its thread, in milliseconds. */
  readonly timeoutMs: number;
  /** What such a job rejects with, and one that takes more memory than a thread has. */
  readonly tooMuch: (what: "time" | "memory") => Error;
  /** In megabytes; default: Node's own. */
  readonly maxHeapMb?: number;
}

export interface ThreadPool {
  /**
   * Runs an operation in a thread. Jobs wait in the order in which they came.
   * @throws what the operation threw; the signal's reason, at once, where that aborts: a job that runs already goes on unheard
   */
  run(name: string, args: readonly unknown[], signal?: AbortSignal): Promise<unknown>;
  /** Runs an operation in the first thread, beside its jobs, and hears nothing of it: what loads what a job will need. */
  prepare(name: string, args: readonly unknown[]): void;
  /** Ends all threads; jobs that still wait or run reject. */
  close(): Promise<void>;
}

interface Job extends ThreadRequest {
  resolve(value: unknown): void;
  reject(fault: unknown): void;
  /** Whether nobody waits for it any more. */
  isSettled(): boolean;
}

interface Thread {
  readonly worker: Worker;
  /** What it runs; null: it is idle. */
  job: Job | null;
  timer?: NodeJS.Timeout;
}

/**
 * Runs what takes long to compute off the main thread, whose event loop must acknowledge Discord within seconds. Threads start
 * with the first job and stay; they keep the process alive only while somebody waits for one.
 */
export function openThreadPool({ script, most, timeoutMs, tooMuch, maxHeapMb }: ThreadPoolOptions): ThreadPool {
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  function start(): Thread {
    const worker = new Worker(script, {
      ...(maxHeapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } }),
    });
    const thread: Thread = { worker, job: null };
    const lose = (fault: unknown): void => {
      threads.delete(thread);
      finish(thread)?.reject(isOutOfMemory(fault) ? tooMuch("memory") : fault);
      assign();
    };
    worker.on("message", (reply: ThreadReply) => {
      const job = finish(thread);
      if ("value" in reply) job?.resolve(reply.value);
      else job?.reject(unpackFault(reply.fault));
      assign();
    });
    worker.on("error", lose);
    worker.on("exit", () => lose(new Error("a thread ended before its job")));
    worker.unref();
    threads.add(thread);
    return thread;
  }

  function finish(thread: Thread): Job | null {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.job = null;
    thread.worker.unref();
    return job;
  }

  function assign(): void {
    while (waiting.length > 0 && !isClosed) {
      if (waiting[0]?.isSettled()) {
        waiting.shift();
        continue;
      }
      const thread = [...threads].find(({ job }) => job === null) ?? (threads.size < most ? start() : null);
      const job = thread === null ? undefined : waiting.shift();
      if (thread === null || job === undefined) return;
      run(thread, job);
    }
  }

  function run(thread: Thread, job: Job): void {
    thread.job = job;
    thread.worker.ref();
    thread.timer = setTimeout(() => {
      threads.delete(thread);
      finish(thread)?.reject(tooMuch("time"));
      void thread.worker.terminate();
      assign();
    }, timeoutMs);
    // The thread itself keeps the process alive while somebody waits.
    thread.timer.unref();
    try {
      thread.worker.postMessage({ name: job.name, args: job.args } satisfies ThreadRequest);
    } catch (fault) {
      finish(thread)?.reject(fault);
    }
  }

  return {
    run(name, args, signal) {
      if (isClosed) return Promise.reject(new Error("the threads are closed"));
      if (signal?.aborted) return Promise.reject(signal.reason);
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      let isSettled = false;
      const job: Job = { name, args, resolve, reject, isSettled: () => isSettled };
      const abort = (): void => {
        reject(signal?.reason);
        for (const thread of threads) if (thread.job === job) thread.worker.unref();
      };
      signal?.addEventListener("abort", abort, { once: true });
      const settle = (): void => {
        isSettled = true;
        signal?.removeEventListener("abort", abort);
      };
      promise.then(settle, settle);
      waiting.push(job);
      assign();
      return promise;
    },
    prepare(name, args) {
      if (isClosed) return;
      const [first = start()] = threads;
      first.worker.postMessage({ name, args, isUnheard: true } satisfies ThreadRequest);
    },
    async close() {
      isClosed = true;
      const closed = new Error("the threads are closed");
      for (const job of waiting.splice(0)) job.reject(closed);
      await Promise.all(
        [...threads].map((thread) => {
          finish(thread)?.reject(closed);
          return thread.worker.terminate();
        }),
      );
    },
  };
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ERR_WORKER_OUT_OF_MEMORY";
}
