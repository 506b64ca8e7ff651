import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaptureInput } from "../../capture/capture-document.ts";
import { UserError } from "../../errors.ts";
import { passageIndexer } from "../../retrieval/passage-indexer.ts";
import { inventedProse } from "../../testing/archive/invented-prose.ts";
import { seededRandom } from "../../testing/archive/seeded-random.ts";
import { captureInProcess } from "./capture-in-process.ts";
import { type CaptureThreads, openCaptureThreads } from "./open-capture-threads.ts";

let threads: CaptureThreads;
beforeAll(() => {
  threads = openCaptureThreads();
});
afterAll(() => threads.close());

const document = (text: string, name: string): CaptureInput => ({
  bytes: new TextEncoder().encode(text),
  name,
  mediaType: null,
  url: null,
  capturedAt: new Date("2026-01-02T03:04:05Z"),
});

describe("openCaptureThreads", () => {
  it("captures what is captured in process, whatever the kind", async () => {
    const page = `<html><head><title>The quay</title></head><body><p>${inventedProse(60, seededRandom(1))}</p></body></html>`;
    const list = JSON.stringify(
      [1, 2].map((seed) => ({ title: `T${seed}`, text: inventedProse(40, seededRandom(seed)) })),
    );
    for (const [text, name] of [
      [page, "page.html"],
      [list, "list.json"],
      ["# The quay\n\nIt was closed at noon.", "note.md"],
    ] as const) {
      const here = await captureInProcess().capture(document(text, name));
      expect(await threads.capture(document(text, name))).toEqual(here);
      expect(here.length).toBeGreaterThan(0);
    }
  });

  it("refuses with the same sentence", async () => {
    const empty = document("   \n", "empty.txt");
    const here = await captureInProcess()
      .capture(empty)
      .catch((fault: unknown) => fault);
    const there = await threads.capture(empty).catch((fault: unknown) => fault);
    expect(there).toBeInstanceOf(UserError);
    expect(there).toMatchObject({ message: (here as UserError).message });
  });

  it("makes the index entries that are made in process", async () => {
    const text = `The quay\n\n${inventedProse(400, seededRandom(3))}`;
    const metadata = { title: "Notice to mariners", language: "en" };
    expect(threads.indexer.version).toBe(passageIndexer.version);
    expect(await threads.indexer.passages(text, metadata)).toEqual(passageIndexer.passages(text, metadata));
  });

  it("keeps the event loop free while it reads and indexes a book", async () => {
    const text = `A book\n\n${inventedProse(60_000, seededRandom(5))}`;
    await threads.capture(document("The quay was closed.", "warm.txt"));
    let longestMs = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
    }, 5);
    const startedAt = performance.now();
    const [book] = await threads.capture(document(text, "book.txt"));
    await threads.indexer.passages(book?.text ?? "", { title: "A book", language: "en" });
    clearInterval(timer);
    expect(longestMs).toBeLessThan((performance.now() - startedAt) / 2);
  });

  it("rejects with the signal's reason as soon as that aborts", async () => {
    const stop = new AbortController();
    const reading = threads.capture(document(inventedProse(60_000, seededRandom(7)), "book.txt"), stop.signal);
    stop.abort(new Error("stopped"));
    await expect(reading).rejects.toThrow("stopped");
  });
});
