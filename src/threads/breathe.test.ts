import { describe, expect, it } from "vitest";
import { breathe } from "./breathe.ts";

function spin(ms: number): void {
  const endsAt = performance.now() + ms;
  while (performance.now() < endsAt);
}

describe("breathe", () => {
  it("lets what came in have its turn between the steps of several who compute at once", async () => {
    const done: string[] = [];
    const compute = async (name: string) => {
      for (let step = 0; step < 5; step += 1) {
        spin(6);
        await breathe();
      }
      done.push(name);
    };
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (done.length < 3) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(["a", "b", "c"].map(compute));
    expect(done.toSorted()).toEqual(["a", "b", "c"]);
    // Fifteen steps of more than a stretch each: the loop has turned about as often.
    expect(turns).toBeGreaterThan(9);
  });
});
