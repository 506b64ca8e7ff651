import { describe, expect, it } from "vitest";
import { openTurns } from "./open-turns.ts";

/** Work that waits until it is let go. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, work: () => promise };
}

const begin = async (): Promise<void> => {};
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("openTurns", () => {
  it("runs only so many at once, the others in the order in which they came", async () => {
    const turns = openTurns(2);
    const gates = Array.from({ length: 4 }, gate);
    const started: number[] = [];
    const all = gates.map(({ work }, index) =>
      turns.run(begin, async () => {
        started.push(index);
        await work();
      }),
    );
    await soon();
    expect(started).toEqual([0, 1]);
    gates[1]?.open();
    await soon();
    expect(started).toEqual([0, 1, 2]);
    for (const { open } of gates) open();
    await Promise.all(all);
    expect(started).toEqual([0, 1, 2, 3]);
    expect(turns.count()).toBe(0);
  });

  it("gives its place on when a turn fails", async () => {
    const turns = openTurns(1);
    await expect(turns.run(begin, async () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    let hasRun = false;
    await turns.run(begin, async () => {
      hasRun = true;
    });
    expect(hasRun).toBe(true);
  });

  it("closes when what runs has finished, and tells it nothing while there is time", async () => {
    const turns = openTurns(1);
    const { open, work } = gate();
    let wasAborted: boolean | null = null;
    const turn = turns.run(begin, async (signal) => {
      await work();
      wasAborted = signal.aborted;
    });
    const closing = turns.close(10_000);
    expect(turns.isClosing).toBe(true);
    open();
    await Promise.all([turn, closing]);
    expect(wasAborted).toBe(false);
  });

  it("aborts what runs past the deadline, and waits for its last words", async () => {
    const turns = openTurns(1);
    let said = "";
    const turn = turns.run(begin, async (signal) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      await soon();
      said = "please ask again";
    });
    await turns.close(10);
    expect(said).toBe("please ask again");
    await turn;
  });

  it("begins at once, however many work, and waits at its close for what has only begun", async () => {
    const turns = openTurns(1);
    const [working, beginning] = [gate(), gate()];
    const said: string[] = [];
    const first = turns.run(begin, working.work);
    const second = turns.run(
      async () => {
        said.push("begun");
        await beginning.work();
      },
      async () => void said.push("worked"),
    );
    expect(said).toEqual(["begun"]);
    const closing = turns.close(10_000);
    working.open();
    await first;
    expect(turns.count()).toBe(1);
    beginning.open();
    await Promise.all([second, closing]);
    expect(said).toEqual(["begun", "worked"]);
  });

  it("does not work where it could not begin, and keeps no place for it", async () => {
    const turns = openTurns(1);
    const fail = async () => Promise.reject(new Error("late"));
    await expect(turns.run(fail, async () => {})).rejects.toThrow("late");
    await turns.run(begin, async () => {});
    expect(turns.count()).toBe(0);
  });
});

it("goes on from an acknowledgement when those who came meanwhile are acknowledged too, or have kept it waiting for long", async () => {
  const turns = openTurns(4);
  const [slow, stuck] = [gate(), gate()];
  const order: string[] = [];
  const first = turns.acknowledge(async () => void order.push("first")).then(() => order.push("first goes on"));
  const second = turns.acknowledge(async () => {
    await slow.work();
    order.push("second");
  });
  await soon();
  expect(order).toEqual(["first"]);
  slow.open();
  await Promise.all([first, second]);
  expect(order).toEqual(["first", "second", "first goes on"]);
  const held = turns.acknowledge(stuck.work);
  await turns.acknowledge(async () => {});
  stuck.open();
  await held;
});
