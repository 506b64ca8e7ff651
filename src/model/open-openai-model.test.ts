import { describe, expect, test } from "vitest";
import { collect } from "../testing/model/collect.ts";
import { makeRequest } from "../testing/model/make-request.ts";
import { openScriptedModel } from "../testing/model/open-scripted-model.ts";
import { scripts } from "../testing/model/scripts.ts";
import { claimsSchema } from "./claims-schema.ts";
import type { ModelEvent } from "./model.ts";
import { openOpenaiModel } from "./open-openai-model.ts";

const KEY = "sk-secret-of-the-test";
const CLAIM = { text: "The morning ferry was late.", sentences: ["a1"] };
const SAID = JSON.stringify({ claims: [CLAIM] });

const textOf = (events: readonly ModelEvent[]): string =>
  events.map((event) => (event.kind === "text" ? event.text : "")).join("");

describe("an answer", () => {
  test("comes piece by piece, with the usage that the server tells", async () => {
    const { model, server } = await openScriptedModel(
      (request) => ({
        kind: "stream",
        pieces: [SAID.slice(0, 9), SAID.slice(9)],
        usage: { prompt: 40, cached: 32, completion: 12 },
        delayMs: request.model === "ferry-1" ? 0 : 1,
      }),
      KEY,
    );
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(fault).toBeNull();
    expect(items).toEqual([
      { kind: "text", text: SAID.slice(0, 9) },
      { kind: "text", text: SAID.slice(9) },
      { kind: "end", usage: { promptTokens: 40, cachedTokens: 32, completionTokens: 12, isEstimated: false } },
    ]);
    expect(server.calls).toHaveLength(1);
    expect(server.calls[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(server.calls[0]?.body).toEqual({
      model: "ferry-1",
      messages: [
        { role: "system", content: makeRequest().system },
        { role: "user", content: makeRequest().user },
      ],
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 900,
      response_format: {
        type: "json_schema",
        json_schema: { name: "claims", strict: true, schema: claimsSchema() },
      },
    });
  });
});

describe("a server that differs", () => {
  test("no key, no Authorization header", async () => {
    const { model, server } = await openScriptedModel(scripts.echo(SAID), null);
    await collect(model.write(makeRequest()));
    expect(server.calls[0]?.headers.authorization).toBeUndefined();
  });

  test("one that knows no schema is told it in words, and not asked for it again", async () => {
    const { model, server } = await openScriptedModel(scripts.rejectsSchema(scripts.honest([CLAIM])));
    for (const _ of [1, 2]) expect(textOf((await collect(model.write(makeRequest()))).items)).toBe(SAID);
    expect(server.calls.map(({ body }) => "response_format" in body)).toEqual([true, false, false]);
    const rules = server.calls[1]?.body.messages[0]?.content ?? "";
    expect(rules.startsWith(makeRequest().system)).toBe(true);
    expect(rules.endsWith(JSON.stringify(claimsSchema()))).toBe(true);
  });

  test.each([
    ["stream_options", "Unrecognized request argument supplied: stream_options", "stream_options"],
    ["max_tokens", "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", "max_tokens"],
  ])("one that does not take %s is asked once more without", async (_, message, name) => {
    const { model, server } = await openScriptedModel((request, call) =>
      name in request ? { kind: "error", status: 400, message, param: name } : scripts.echo(SAID)(request, call),
    );
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(fault).toBeNull();
    expect(textOf(items)).toBe(SAID);
    expect(server.calls).toHaveLength(2);
    expect(server.calls[1]?.body.max_completion_tokens).toBe(name === "max_tokens" ? 900 : undefined);
  });

  test("one that names what it does not take outside of an error object is understood", async () => {
    const { model, server } = await openScriptedModel((request, call) =>
      request.stream_options
        ? {
            kind: "raw",
            status: 422,
            contentType: "application/json",
            body: '{"detail":[{"loc":["body","stream_options"],"msg":"extra"}]}',
          }
        : scripts.echo(SAID)(request, call),
    );
    expect((await collect(model.write(makeRequest()))).fault).toBeNull();
    expect(server.calls).toHaveLength(2);
  });

  test("one that takes nothing is given up, and its refusals are not remembered", async () => {
    const { model, server } = await openScriptedModel((request) => ({
      kind: "error",
      status: 400,
      message: request.response_format
        ? "no response_format"
        : request.stream_options
          ? "no stream_options"
          : "max_tokens!",
    }));
    const { fault } = await collect(model.write(makeRequest()));
    expect(fault).toMatchObject({ kind: "bad request" });
    expect(server.calls).toHaveLength(4);
    await collect(model.write(makeRequest()));
    expect("response_format" in (server.calls[4]?.body ?? {})).toBe(true);
  });
});

describe("an abort", () => {
  test("during the wait for a server that is silent throws the reason and breaks the connection", async () => {
    const abort = new AbortController();
    const reason = new Error("the person left");
    const { model, server } = await openScriptedModel(() => {
      setImmediate(() => abort.abort(reason));
      return { kind: "silent" };
    });
    expect((await collect(model.write(makeRequest({ signal: abort.signal })))).fault).toBe(reason);
    expect(await server.calls[0]?.isAbandoned).toBe(true);
  });

  test("in the midst of the text throws the reason", async () => {
    const { model, server } = await openScriptedModel(scripts.slow(5, SAID.repeat(50)));
    const abort = new AbortController();
    const reason = new Error("the person left");
    const seen: ModelEvent[] = [];
    const write = async () => {
      for await (const event of model.write(makeRequest({ signal: abort.signal }))) {
        seen.push(event);
        abort.abort(reason);
      }
    };
    await expect(write()).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
    expect(await server.calls[0]?.isAbandoned).toBe(true);
  });

  test("before the call throws the reason and calls nobody", async () => {
    const { model, server } = await openScriptedModel(scripts.echo(SAID));
    const reason = new Error("the person left");
    expect((await collect(model.write(makeRequest({ signal: AbortSignal.abort(reason) })))).fault).toBe(reason);
    expect(server.calls).toHaveLength(0);
  });

  test("during a wait between calls throws the reason", async () => {
    const abort = new AbortController();
    const reason = new Error("the person left");
    const { server } = await openScriptedModel((request, call) => {
      setTimeout(() => abort.abort(reason), 100);
      return scripts.rateLimited(90, scripts.echo(SAID))(request, call);
    });
    const model = openOpenaiModel({ id: "x", apiKey: KEY, baseUrl: server.url, maxOutputTokens: 9 });
    expect((await collect(model.write(makeRequest({ signal: abort.signal })))).fault).toBe(reason);
  });

  test("after the text, while the usage is waited for, throws the reason", async () => {
    const { model } = await openScriptedModel(() => ({ kind: "stream", pieces: [SAID], usage: null, staysOpen: true }));
    const abort = new AbortController();
    const reason = new Error("the person left");
    setTimeout(() => abort.abort(reason), 400);
    const { items, fault } = await collect(model.write(makeRequest({ signal: abort.signal })));
    expect(fault).toBe(reason);
    expect(items.some(({ kind }) => kind === "end")).toBe(false);
  });

  test("by the deadline is told as the deadline", async () => {
    const { model } = await openScriptedModel(scripts.silent());
    const { fault } = await collect(model.write(makeRequest({ signal: AbortSignal.timeout(60) })));
    expect(fault).toMatchObject({ kind: "deadline" });
  });

  test("who stops reading breaks the connection off", async () => {
    const { model, server } = await openScriptedModel(scripts.endless(CLAIM));
    for await (const event of model.write(makeRequest())) if (event.kind === "text") break;
    expect(await server.calls[0]?.isAbandoned).toBe(true);
  });
});

describe("opening", () => {
  test.each(["sk one", "sk-one\n", "schlüssel", ""])("refuses the key %j without repeating it", (apiKey) => {
    expect(() => openOpenaiModel({ id: "x", apiKey, baseUrl: null, maxOutputTokens: 9 })).toThrow(
      /^OPENAI_API_KEY holds/,
    );
  });

  test.each([
    "localhost:11434",
    "ftp://models.example/v1",
    "nonsense",
    "http://ada:pw@models.example/v1",
    "http://models.example/v1?a=b",
  ])("refuses the address %j", (baseUrl) => {
    expect(() => openOpenaiModel({ id: "x", apiKey: KEY, baseUrl, maxOutputTokens: 9 })).toThrow(/OPENAI_BASE_URL/);
  });
});
