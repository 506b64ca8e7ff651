import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChatCall, ChatRequest, Script } from "./chat-call.ts";
import { findRequestFaults } from "./find-request-faults.ts";
import type { Reply, StreamReply } from "./reply.ts";
import { errorBody, writeEvents, writeWhole } from "./write-completion.ts";

export interface ScriptedServer {
  /** What a client is given as its base URL. */
  readonly url: string;
  /** Every call so far, in order. */
  readonly calls: readonly ChatCall[];
  /**
   * Breaks all connections and closes, the first time.
   * @throws {Error} where a request was not well formed, or the script threw: such a test has failed, whatever it saw
   */
  close(): Promise<void>;
}

/**
 * A model's API on the loopback interface that speaks the real wire format: `POST /v1/chat/completions`, streamed, and
 * `GET /v1/models`. It judges every request as strictly as the strictest server.
 */
export async function openScriptedServer(script: Script): Promise<ScriptedServer> {
  const calls: ChatCall[] = [];
  const faults: unknown[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader("x-request-id", `req_${calls.length + 1}`);
    if (request.method === "GET" && request.url === "/v1/models") {
      return send(response, 200, { object: "list", data: [{ id: "scripted", object: "model", owned_by: "test" }] });
    }
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
      return send(response, 404, {
        error: { message: `no ${request.url}`, type: "invalid_request_error", code: null },
      });
    }
    const body: unknown = JSON.parse(await readText(request));
    const found = findRequestFaults(body);
    faults.push(...found);
    const isAbandoned = new Promise<boolean>((resolve) => {
      response.on("close", () => resolve(!response.writableFinished));
    });
    calls.push({ body: body as ChatRequest, headers: request.headers, isAbandoned });
    await perform(script(body as ChatRequest, calls.length), body as ChatRequest, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      faults.push(fault);
      response.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    close: async () => {
      server.closeAllConnections();
      if (server.listening) await server[Symbol.asyncDispose]();
      if (faults.length > 0) throw new Error(`The scripted server found fault: ${faults.map(String).join("; ")}`);
    },
  };
}

async function perform(reply: Reply, request: ChatRequest, response: ServerResponse): Promise<void> {
  switch (reply.kind) {
    case "stream":
      return stream(reply, request, response);
    case "whole":
      response.writeHead(200, { "content-type": "application/json" }).end(writeWhole(reply, request));
      return;
    case "error":
      for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
      return send(response, reply.status, errorBody(reply));
    case "raw":
      response.writeHead(reply.status ?? 200, { "content-type": reply.contentType }).end(reply.body);
      return;
    case "drop":
      response.destroy();
      return;
    case "silent":
      return;
  }
}

async function stream(reply: StreamReply, request: ChatRequest, response: ServerResponse): Promise<void> {
  const left = { bytes: reply.cut?.afterBytes ?? Number.POSITIVE_INFINITY };
  if (reply.delayMs) await sleep(reply.delayMs);
  response.writeHead(200, { "content-type": reply.contentType ?? "text/event-stream; charset=utf-8" });
  response.flushHeaders();
  for (const event of writeEvents(reply, request)) {
    if (reply.pieceDelayMs) await sleep(reply.pieceDelayMs);
    const bytes = Buffer.from(event).subarray(0, left.bytes);
    left.bytes -= bytes.length;
    if (response.destroyed) return;
    if (!response.write(bytes)) await drained(response);
    if (left.bytes > 0) continue;
    if (reply.cut?.how === "drop") {
      // What was written is to arrive before the connection is reset.
      await sleep(5);
      response.destroy();
    } else response.end();
    return;
  }
  if (!reply.staysOpen) response.end();
}

/** Waits until more can be written, or never again. */
async function drained(response: ServerResponse): Promise<void> {
  const other = new AbortController();
  const { signal } = other;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  other.abort();
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function readText(request: IncomingMessage): Promise<string> {
  return Buffer.concat(await request.toArray()).toString();
}
