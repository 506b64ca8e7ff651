import { describe, expect, it } from "vitest";
import { persist } from "./persist.ts";

const reset = () => Object.assign(new Error("reset"), { code: "ECONNRESET" });

/** Fails so often, then succeeds. */
function stubborn(times: number, fault: () => unknown = reset) {
  const attempts: number[] = [];
  return {
    attempts,
    attempt: async (before: number) => {
      attempts.push(before);
      if (before < times) throw fault();
      return "done";
    },
  };
}

describe("persist", () => {
  it("repeats what fails for a reason that passes, and tells how often it was tried", async () => {
    const { attempt, attempts } = stubborn(3);
    expect(await persist(attempt, { patienceMs: 5_000, firstWaitMs: 1 })).toBe("done");
    expect(attempts).toEqual([0, 1, 2, 3]);
  });

  it("does not repeat what was refused", async () => {
    const { attempt, attempts } = stubborn(1, () => new TypeError("broken"));
    await expect(persist(attempt, { patienceMs: 5_000, firstWaitMs: 1 })).rejects.toThrow("broken");
    expect(attempts).toEqual([0]);
  });

  it("waits twice as long each time, and ends with the last fault when its patience does", async () => {
    const { attempt, attempts } = stubborn(1_000);
    const startedAt = performance.now();
    await expect(persist(attempt, { patienceMs: 100, firstWaitMs: 10 })).rejects.toThrow("reset");
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    // After 10, 20 and 40 ms; a further wait of 80 ms would be past its patience.
    expect(attempts.length).toBeLessThanOrEqual(4);
    expect(attempts.length).toBeGreaterThan(1);
  });
});
