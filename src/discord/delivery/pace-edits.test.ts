import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Message } from "../../rendering/discord/message.ts";
import { paceEdits } from "./pace-edits.ts";

const message = (content: string): Message => ({ components: [{ type: 10, content }], files: [] });
const textOf = ({ components: [first] }: Message) => (first?.type === 10 ? first.content : "");

/** A Discord that takes a while, and tells what it was sent. */
function slowDiscord(tookMs: number, fails: readonly string[] = []) {
  const sent: { readonly text: string; readonly atMs: number }[] = [];
  const faults: unknown[] = [];
  let underway = 0;
  let mostUnderway = 0;
  const startedAt = Date.now();
  const edits = paceEdits(
    async (one) => {
      underway += 1;
      mostUnderway = Math.max(mostUnderway, underway);
      sent.push({ text: textOf(one), atMs: Date.now() - startedAt });
      await new Promise((resolve) => setTimeout(resolve, tookMs));
      underway -= 1;
      if (fails.includes(textOf(one))) throw new Error(textOf(one));
    },
    (fault) => faults.push(fault),
  );
  return { edits, sent, faults, most: () => mostUnderway };
}

describe("paceEdits", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("sends the first at once, and of what comes meanwhile only the newest, 1.2 seconds later", async () => {
    const { edits, sent } = slowDiscord(50);
    for (const text of ["one", "two", "three"]) edits.show(message(text));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([
      { text: "one", atMs: 0 },
      { text: "three", atMs: 1_200 },
    ]);
  });

  it("never has two edits on their way, however slow Discord is", async () => {
    const { edits, sent, most } = slowDiscord(4_000);
    for (let count = 0; count < 10; count += 1) {
      edits.show(message(String(count)));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(most()).toBe(1);
    expect(sent.at(-1)?.text).toBe("9");
  });

  it("goes on after an edit that failed, and tells of it", async () => {
    const { edits, sent, faults } = slowDiscord(10, ["one"]);
    edits.show(message("one"));
    await vi.advanceTimersByTimeAsync(100);
    edits.show(message("two"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(faults).toEqual([new Error("one")]);
  });

  it("lets what is on its way arrive before it ends, and sends nothing after", async () => {
    const { edits, sent } = slowDiscord(500);
    edits.show(message("one"));
    edits.show(message("two"));
    let hasEnded = false;
    const ending = edits.end().then(() => {
      hasEnded = true;
    });
    await vi.advanceTimersByTimeAsync(400);
    expect(hasEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await ending;
    edits.show(message("three"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.map(({ text }) => text)).toEqual(["one"]);
  });
});
