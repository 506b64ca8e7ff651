import { expect, test } from "vitest";
import { findRequestFaults } from "./find-request-faults.ts";
import { openScriptedServer } from "./open-scripted-server.ts";
import { scripts } from "./scripts.ts";

const GOOD = { model: "m", stream: true, messages: [{ role: "user", content: "Late?" }] };

const post = (url: string, body: unknown) =>
  fetch(`${url}/chat/completions`, { method: "POST", body: JSON.stringify(body) });

test("the wire is that of the public API", async () => {
  const server = await openScriptedServer(scripts.echo("Late."));
  const response = await post(server.url, { ...GOOD, stream_options: { include_usage: true } });
  const events = (await response.text()).trimEnd().split("\n\n");
  await server.close();
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(response.headers.get("x-request-id")).toBe("req_1");
  expect(events.at(-1)).toBe("data: [DONE]");
  const chunks = events.slice(0, -1).map((event) => JSON.parse(event.replace(/^data: /, "")));
  expect(chunks.every(({ object, model }) => object === "chat.completion.chunk" && model === "m")).toBe(true);
  expect(chunks.map(({ choices }) => choices[0]?.finish_reason)).toEqual([null, null, "stop", undefined]);
  expect(chunks.at(0)?.choices[0].delta.role).toBe("assistant");
  expect(chunks.at(-1)?.usage).toMatchObject({ prompt_tokens: 1 });
});

test("usage comes only where it is asked for", async () => {
  const server = await openScriptedServer(scripts.echo("Late."));
  expect(await (await post(server.url, GOOD)).text()).not.toContain("usage");
  await server.close();
});

test("models are listed, and other paths are not there", async () => {
  const server = await openScriptedServer(scripts.lazy());
  expect(await (await fetch(`${server.url}/models`)).json()).toMatchObject({ object: "list" });
  expect((await fetch(`${server.url}/completions`, { method: "POST" })).status).toBe(404);
  await server.close();
});

test("a request that is not well formed fails the test at the end", async () => {
  const server = await openScriptedServer(scripts.lazy());
  await (await post(server.url, { ...GOOD, stream: false })).text();
  await expect(server.close()).rejects.toThrow("not streamed");
});

test("a script that throws fails the test at the end", async () => {
  const server = await openScriptedServer(() => {
    throw new Error("no such line");
  });
  await expect(post(server.url, GOOD)).rejects.toThrow();
  await expect(server.close()).rejects.toThrow("no such line");
});

const withSchema = (schema: unknown, strict = true) => ({
  ...GOOD,
  response_format: { type: "json_schema", json_schema: { name: "n", strict, schema } },
});
const OBJECT = { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false };

test("a strict request is found fault with by name", () => {
  expect(findRequestFaults(GOOD)).toEqual([]);
  expect(findRequestFaults(withSchema(OBJECT))).toEqual([]);
  expect(findRequestFaults(withSchema(OBJECT, false))).toEqual(["the schema is not strict"]);
  expect(findRequestFaults(withSchema({ ...OBJECT, required: [] }))).toEqual([
    "schema: not every property is required",
  ]);
  expect(findRequestFaults(withSchema({ ...OBJECT, additionalProperties: true }))).toEqual([
    "schema: additional properties are allowed",
  ]);
  expect(findRequestFaults(withSchema({ ...OBJECT, properties: { a: { type: "string", minLength: 1 } } }))).toEqual([
    "schema.a: minLength",
  ]);
  expect(findRequestFaults({ ...GOOD, tools: [] })).toEqual(["tools are given"]);
  expect(findRequestFaults({ ...GOOD, messages: [{ role: "user", content: "" }] })).toEqual(["a message without text"]);
  expect(findRequestFaults({ ...GOOD, max_tokens: 1, max_completion_tokens: 1 })).toEqual(["both names of the limit"]);
});
