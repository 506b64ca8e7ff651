import { describe, expect, test } from "vitest";
import type { Script } from "../testing/model/chat-call.ts";
import { collect } from "../testing/model/collect.ts";
import { makeRequest } from "../testing/model/make-request.ts";
import { openScriptedModel } from "../testing/model/open-scripted-model.ts";
import { scripts } from "../testing/model/scripts.ts";
import { ModelFault } from "./model-fault.ts";
import { openOpenaiModel } from "./open-openai-model.ts";

const KEY = "sk-secret-of-the-test";
const { user: USER } = makeRequest();
const SAID = JSON.stringify({ claims: [{ text: "The morning ferry was late.", sentences: ["a1"] }] });

async function faultOf(script: Script): Promise<ModelFault> {
  const { model } = await openScriptedModel(script, KEY);
  const { fault } = await collect(model.write(makeRequest()));
  if (!(fault instanceof ModelFault)) throw new Error("no fault", { cause: fault });
  return fault;
}

describe("a fault that does not pass", () => {
  const error = (status: number, message: string, code: string | null = null) =>
    scripts.failing({ status, message, code });
  const kinds: readonly [string, Script, string][] = [
    ["a wrong key", error(401, `Incorrect API key provided: ${KEY}.`, "invalid_api_key"), "unauthorized"],
    ["a key without rights", error(403, "Project has no access."), "forbidden"],
    ["an unknown model", error(404, "The model does not exist.", "model_not_found"), "unknown model"],
    ["an unknown model, said with 400", error(400, 'model "ferry-1" not found, pull it first'), "unknown model"],
    ["a used-up quota", error(429, "You exceeded your current quota.", "insufficient_quota"), "quota"],
    ["an empty account", error(402, "Insufficient Balance"), "quota"],
    ["too long a prompt", error(400, "maximum context length is 512", "context_length_exceeded"), "too long"],
    ["a prompt held back", error(400, "The response was filtered.", "content_filter"), "content filter"],
    ["a refused request", error(400, `bad: ${USER} ${KEY}`), "bad request"],
    [
      "a refused request without OpenAI's form",
      scripts.failing({ status: 400, message: "model `x` does not exist", form: "bare" }),
      "unknown model",
    ],
    ["a web page", () => ({ kind: "raw", contentType: "text/html", body: "<!doctype html><p>Welcome" }), "not an API"],
    [
      "a web page as an error",
      () => ({ kind: "raw", status: 405, contentType: "text/html", body: "<p>No" }),
      "not an API",
    ],
    ["garbage", () => ({ kind: "raw", contentType: "text/event-stream", body: "data: {{{{\n\n" }), "not an API"],
    [
      "another protocol",
      () => ({ kind: "raw", contentType: "text/event-stream", body: 'data: {"choices":7}\n\n' }),
      "not an API",
    ],
    ["broken JSON", () => ({ kind: "raw", contentType: "application/json", body: "{" }), "not an API"],
    ["the limit", scripts.tooLong(20, SAID), "length"],
    ["a filter", () => ({ kind: "stream", pieces: [SAID.slice(0, 9)], finish: "content_filter" }), "content filter"],
    ["a refusal", scripts.refusing(), "refused"],
    ["a call of a tool", () => ({ kind: "stream", pieces: [], finish: "tool_calls" }), "bad output"],
    ["an unknown end", () => ({ kind: "stream", pieces: [SAID], finish: "abort" }), "cut off"],
    ["no text", () => ({ kind: "stream", pieces: [] }), "empty"],
    ["white space", () => ({ kind: "stream", pieces: [" ", "\n"] }), "empty"],
    ["no end", () => ({ kind: "stream", pieces: [SAID], finish: null }), "cut off"],
    [
      "a fault inside the stream",
      () => ({
        kind: "stream",
        pieces: [SAID.slice(0, 9)],
        error: { kind: "error", status: 0, message: "oops", type: "server_error" },
      }),
      "server error",
    ],
    [
      "a fault in an answer that came whole",
      () => ({ kind: "raw", contentType: "application/json", body: '{"error":{"code":"insufficient_quota"}}' }),
      "quota",
    ],
  ];

  test.each(kinds)("%s is told in a plain sentence, at the first call", async (_, script, kind) => {
    const { model, server } = await openScriptedModel(script, KEY);
    const { items, fault } = await collect(model.write(makeRequest()));
    expect(fault).toBeInstanceOf(ModelFault);
    expect(fault).toMatchObject({ kind });
    expect(items.some((event) => event.kind === "end")).toBe(false);
    expect(server.calls).toHaveLength(1);
  });

  test("no message and no field of a fault holds the key or the prompt", async () => {
    for (const [, script] of kinds) {
      const fault = await faultOf(script);
      const shown = [fault.message, ...Object.values(fault), fault.cause].map(String).join(" ");
      expect(shown).not.toContain(KEY);
      expect(shown).not.toContain(USER);
      expect(fault.message).toMatch(/^[A-Z].*\.$/);
      expect(fault.message).not.toMatch(/\n|undefined|\bat .*:\d+:\d+/);
    }
  });

  test("what a refused or held-back answer used is told", async () => {
    expect((await faultOf(scripts.refusing())).usage).toMatchObject({ isEstimated: false });
  });

  test("a host that does not exist is told so", async () => {
    const model = openOpenaiModel({
      id: "x",
      apiKey: null,
      baseUrl: "http://no-such-host.invalid/v1",
      maxOutputTokens: 9,
      sleep: async () => {},
    });
    const { fault } = await collect(model.write(makeRequest()));
    expect(fault).toBeInstanceOf(ModelFault);
    // A machine without any name service says EAI_AGAIN.
    expect(["no such host", "unreachable"]).toContain((fault as ModelFault).kind);
  });

  test("TLS spoken to a server that has none is told so", async () => {
    const { server } = await openScriptedModel(scripts.echo(SAID));
    const model = openOpenaiModel({
      id: "x",
      apiKey: null,
      baseUrl: server.url.replace("http", "https"),
      maxOutputTokens: 9,
    });
    expect((await collect(model.write(makeRequest()))).fault).toMatchObject({ kind: "no safe connection" });
  });
});
