import { describe, expect, test } from "vitest";
import { collect } from "../testing/model/collect.ts";
import { makeRequest } from "../testing/model/make-request.ts";
import { openScriptedModel } from "../testing/model/open-scripted-model.ts";
import { writeEvents } from "../testing/model/write-completion.ts";
import type { ModelEvent } from "./model.ts";

const SAID = JSON.stringify({ claims: [{ text: "The morning ferry was late.", sentences: ["a1"] }] });
const CALL = {
  model: "ferry-1",
  messages: [{ role: "user", content: "Late?" }],
  stream_options: { include_usage: true },
};

const textOf = (events: readonly ModelEvent[]): string =>
  events.map((event) => (event.kind === "text" ? event.text : "")).join("");

describe("an answer's end", () => {
  test("usage in the chunk with the end is taken", async () => {
    const usage = { prompt: 8, completion: 3 };
    const { model } = await openScriptedModel(() => ({ kind: "stream", pieces: [SAID], usage, usageWith: "finish" }));
    const { items } = await collect(model.write(makeRequest()));
    expect(items.at(-1)).toEqual({
      kind: "end",
      usage: { promptTokens: 8, cachedTokens: 0, completionTokens: 3, isEstimated: false },
    });
  });

  test("without usage, the tokens are counted and said to be an estimate", async () => {
    const { model } = await openScriptedModel(() => ({ kind: "stream", pieces: ["one two three"], usage: null }));
    const { items } = await collect(model.write(makeRequest()));
    expect(items.at(-1)).toEqual({
      kind: "end",
      usage: { promptTokens: 12, cachedTokens: 0, completionTokens: 3, isEstimated: true },
    });
  });

  test("a server that never closes its stream after the end does not hold the answer up", async () => {
    const { model, server } = await openScriptedModel(() => ({
      kind: "stream",
      pieces: [SAID],
      usage: null,
      staysOpen: true,
    }));
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(fault).toBeNull();
    expect(textOf(items)).toBe(SAID);
    expect(await server.calls[0]?.isAbandoned).toBe(true);
  });

  test("an answer that comes whole, though a stream was asked for, is taken", async () => {
    const { model } = await openScriptedModel(() => ({
      kind: "whole",
      text: SAID,
      usage: { prompt: 5, completion: 4 },
    }));
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(fault).toBeNull();
    expect(textOf(items)).toBe(SAID);
    expect(items.at(-1)).toMatchObject({ kind: "end", usage: { promptTokens: 5, isEstimated: false } });
  });

  test("a stream that breaks after the end is an answer", async () => {
    const whole: number[] = [];
    for (const usage of [null, undefined]) {
      const text = [...writeEvents({ kind: "stream", pieces: [SAID] }, CALL)];
      const end = text.slice(0, -2).join("").length;
      const { model } = await openScriptedModel(() => ({
        kind: "stream",
        pieces: [SAID],
        cut: { afterBytes: end, how: "drop" },
        ...(usage === null && { usage }),
      }));
      const { items, fault } = await collect(model.write(makeRequest()));
      expect(fault).toBeNull();
      expect(items.at(-1)).toMatchObject({ usage: { isEstimated: true } });
      whole.push(end);
    }
    expect(whole).toHaveLength(2);
  });
});

describe("a stream that is cut", () => {
  /** The shortest wire that says something and ends: it is cut at every byte. */
  const pieces = ['{"claims":', "[]}"];
  const said = pieces.map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
  const wire = [...said, 'data: {"choices":[{"finish_reason":"stop"}]}', "\n\ndata: [DONE]\n\n"];
  const whole = wire.join("");
  const endsAt = whole.length - (wire.at(-1) ?? "").length;

  test("is never taken for an answer, at whichever byte it is cut", async () => {
    let body = "";
    const { model, now } = await openScriptedModel(() => ({ kind: "raw", contentType: "text/event-stream", body }));
    for (let length = 0; length <= whole.length; length += 1) {
      body = whole.slice(0, length);
      const { items, fault } = await collect(model.write(makeRequest({ deadlineAt: now() })));
      expect(pieces.join("").startsWith(textOf(items))).toBe(true);
      expect(items.some(({ kind }) => kind === "end")).toBe(length >= endsAt);
      if (length >= endsAt) expect(fault).toBeNull();
      // In the midst of its first words a server cannot be told from one that speaks otherwise.
      else
        expect(fault).toMatchObject({
          kind: expect.stringMatching(textOf(items) === "" ? /cut off|not an API/ : /^cut off$/),
        });
    }
  });

  test("is none where the connection breaks, anywhere before the end", async () => {
    let afterBytes = 0;
    const real = [...writeEvents({ kind: "stream", pieces: [SAID] }, CALL)].join("");
    const { model, now } = await openScriptedModel(() => ({
      kind: "stream",
      pieces: [SAID],
      cut: { afterBytes, how: "drop" },
    }));
    for (; afterBytes < real.indexOf('"finish_reason":"stop"'); afterBytes += 29) {
      const { items, fault } = await collect(model.write(makeRequest({ deadlineAt: now() })));
      expect(items.some(({ kind }) => kind === "end")).toBe(false);
      expect(fault).toMatchObject({ kind: "cut off" });
    }
  });
});
