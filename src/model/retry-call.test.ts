import { describe, expect, test } from "vitest";
import { collect } from "../testing/model/collect.ts";
import { makeRequest } from "../testing/model/make-request.ts";
import { openScriptedModel } from "../testing/model/open-scripted-model.ts";
import { scripts } from "../testing/model/scripts.ts";
import type { ModelEvent } from "./model.ts";

const SAID = JSON.stringify({ claims: [{ text: "The morning ferry was late.", sentences: ["a1"] }] });

const textOf = (events: readonly ModelEvent[]): string =>
  events.map((event) => (event.kind === "text" ? event.text : "")).join("");

describe("a fault that may pass", () => {
  test.each([500, 502, 503, 529])("%i is tried again, after longer and longer waits", async (status) => {
    const { model, server, waits } = await openScriptedModel(scripts.overloaded(3, scripts.echo(SAID), status));
    const { items } = await collect(model.write(makeRequest()));
    expect(textOf(items)).toBe(SAID);
    expect(server.calls).toHaveLength(4);
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test("is given up after four calls", async () => {
    const { model, server } = await openScriptedModel(scripts.overloaded(9, scripts.echo(SAID)));
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(items).toEqual([]);
    expect(fault).toMatchObject({ kind: "server error", status: 503 });
    expect(server.calls).toHaveLength(4);
  });

  test("a server that asks to wait 90 s is obeyed", async () => {
    const { model, waits } = await openScriptedModel(scripts.rateLimited(90, scripts.echo(SAID)));
    const { items } = await collect(model.write(makeRequest()));
    expect(textOf(items)).toBe(SAID);
    expect(waits).toEqual([90_000]);
  });

  test.each([
    ["retry-after-ms", "1250", 1250],
    ["retry-after", "Mon, 02 Mar 2026 08:02:00 GMT", 120_000],
    ["retry-after", "Mon, 02 Mar 2026 07:00:00 GMT", 0],
    ["retry-after", "1.5", 1500],
    ["retry-after", "soon", 500],
  ])("%s: %s is understood", async (name, value, waitMs) => {
    const { model, waits } = await openScriptedModel((request, call) =>
      call === 1
        ? { kind: "error", status: 429, message: "slow down", headers: { [name]: value } }
        : scripts.echo(SAID)(request, call),
    );
    expect((await collect(model.write(makeRequest()))).fault).toBeNull();
    expect(waits).toEqual([waitMs]);
  });

  test("a wait past the deadline is not begun, and the server's wish is told", async () => {
    const { model, server, waits, now } = await openScriptedModel(scripts.rateLimited(90, scripts.echo(SAID)));
    const { fault } = await collect(model.write(makeRequest({ deadlineAt: now() + 60_000 })));
    expect(waits).toEqual([]);
    expect(server.calls).toHaveLength(1);
    expect(fault).toMatchObject({
      kind: "rate limited",
      retryAfterMs: 90_000,
      message: expect.stringContaining("90 s"),
    });
  });

  test("a wait within the deadline is waited", async () => {
    const { model, waits, now } = await openScriptedModel(scripts.rateLimited(90, scripts.echo(SAID)));
    expect((await collect(model.write(makeRequest({ deadlineAt: now() + 91_000 })))).fault).toBeNull();
    expect(waits).toEqual([90_000]);
  });

  test("nobody waits for a day", async () => {
    const { model, waits } = await openScriptedModel(scripts.rateLimited(90_000, scripts.echo(SAID)));
    const { fault } = await collect(model.write(makeRequest()));
    expect(waits).toEqual([]);
    expect(fault).toMatchObject({ kind: "rate limited", message: expect.stringContaining("25 hours") });
  });

  test("a connection that is refused is tried again", async () => {
    const { model, server, waits } = await openScriptedModel(scripts.echo(SAID));
    await server.close();
    const { fault } = await collect(model.write(makeRequest()));
    expect(waits).toHaveLength(3);
    expect(fault).toMatchObject({ kind: "unreachable", code: "ECONNREFUSED" });
  });

  test("a connection that breaks before any text is tried again", async () => {
    const { model, server } = await openScriptedModel((request, call) =>
      call === 1
        ? { kind: "drop" }
        : call === 2
          ? scripts.dropped(60, SAID)(request, call)
          : scripts.echo(SAID)(request, call),
    );
    expect(textOf((await collect(model.write(makeRequest()))).items)).toBe(SAID);
    expect(server.calls).toHaveLength(3);
  });

  test("once text has come, nothing is tried again", async () => {
    const { model, server } = await openScriptedModel(scripts.dropped(700, SAID.repeat(20)));
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(SAID.startsWith(textOf(items).slice(0, SAID.length))).toBe(true);
    expect(textOf(items)).not.toBe("");
    expect(items.every(({ kind }) => kind === "text")).toBe(true);
    expect(fault).toMatchObject({ kind: "cut off" });
    expect(server.calls).toHaveLength(1);
  });
});
