import { afterEach, describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { openThreadPool, type ThreadPool } from "./open-thread-pool.ts";

const pools: ThreadPool[] = [];
function open(options: { readonly most?: number; readonly timeoutMs?: number } = {}): ThreadPool {
  const pool = openThreadPool({
    script: new URL("./testing-worker.ts", import.meta.url),
    most: 1,
    timeoutMs: 30_000,
    tooMuch: (what) => new UserError(`Too much ${what}.`),
    ...options,
  });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

describe("openThreadPool", () => {
  it("gives back what the operation returns", async () => {
    expect(await open().run("add", [2, 3])).toBe(5);
  });

  it("keeps the event loop free while a job runs", async () => {
    const pool = open();
    await pool.run("add", [1, 1]);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await pool.run("wait", [200]);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  it("hands on a defect with its name, message and the stack of where it was thrown", async () => {
    const fault = await open()
      .run("defect", [])
      .catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ name: "RangeError", message: "out of bounds" });
    expect((fault as Error).stack).toContain("testing-worker.ts");
  });

  it("hands on a fault that a person can mend as one, with its exit code", async () => {
    const fault = await open()
      .run("refuse", [])
      .catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UserError);
    expect(fault).toMatchObject({ message: "Give less.", exitCode: 2 });
  });

  it("rejects what cannot be sent, and goes on with the next job", async () => {
    const pool = open();
    await expect(pool.run("add", [() => 1])).rejects.toThrow(/could not be cloned/);
    expect(await pool.run("add", [2, 2])).toBe(4);
  });

  it("uses one thread again, and starts another only where the first is busy", async () => {
    const pool = open({ most: 2 });
    const first = await pool.run("thread", []);
    expect(await pool.run("thread", [])).toBe(first);
    const [, second] = await Promise.all([pool.run("wait", [100]), pool.run("thread", [])]);
    expect(second).not.toBe(first);
  });

  it("ends a job that takes too long with its thread, and goes on in a new one", async () => {
    const pool = open({ timeoutMs: 3_000 });
    await expect(pool.run("wait", [20_000])).rejects.toThrow("Too much time.");
    expect(await pool.run("add", [1, 2])).toBe(3);
  });

  it("rejects with the signal's reason at once, and drops a job that waits", async () => {
    const pool = open();
    const stop = new AbortController();
    const running = pool.run("wait", [300], stop.signal);
    const waiting = pool.run("exit", [], stop.signal);
    const after = pool.run("add", [1, 2]);
    stop.abort(new Error("stopped"));
    await expect(running).rejects.toThrow("stopped");
    await expect(waiting).rejects.toThrow("stopped");
    expect(await after).toBe(3);
    await expect(pool.run("add", [1, 2], stop.signal)).rejects.toThrow("stopped");
  });

  it("rejects the job of a thread that dies, and goes on in a new one", async () => {
    const pool = open();
    await expect(pool.run("exit", [])).rejects.toThrow("ended before its job");
    expect(await pool.run("add", [1, 2])).toBe(3);
  });

  it("rejects what runs and waits when it is closed", async () => {
    const pool = open();
    const jobs = [pool.run("wait", [20_000]), pool.run("add", [1, 2])].map((job) =>
      expect(job).rejects.toThrow("closed"),
    );
    await pool.close();
    await Promise.all(jobs);
    await expect(pool.run("add", [1, 2])).rejects.toThrow("closed");
  });
});
