import { setTimeout as sleepFor } from "node:timers/promises";
import OpenAI, { APIError } from "openai";
import { Agent, fetch } from "undici";
import { UserError } from "../errors.ts";
import { amendDialect } from "./amend-dialect.ts";
import { buildBody } from "./build-body.ts";
import type { Dialect } from "./dialect.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Model, ModelEvent, ModelRequest } from "./model.ts";
import { ModelFault } from "./model-fault.ts";
import { receiveAnswer } from "./receive-answer.ts";
import { retryCall } from "./retry-call.ts";

export interface OpenaiModelOptions {
  /** As the server calls the model. */
  readonly id: string;
  /** Null: none is sent; a server on one's own machine mostly needs none. */
  readonly apiKey: string | null;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
  /** The longest answer, in tokens; reasoning counts. */
  readonly maxOutputTokens: number;
  /** Milliseconds since the epoch. Default: the clock. */
  readonly now?: () => number;
  /** Waits; throws where the signal is aborted. Default: a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. Default: `Math.random`. */
  readonly random?: () => number;
}

const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** The SDK must have a time-out: the longest that a timer can hold. The caller's signal is the deadline. */
const NO_TIMEOUT_MS = 2_147_483_647;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * A model behind a server that speaks OpenAI's chat completions: OpenAI, Ollama, vLLM, llama.cpp, LM Studio and others.
 * What a server refuses to take (a schema, `stream_options`, the name of the answer's limit) is left out or told otherwise, and
 * remembered as long as the model is open.
 * @throws {UserError} where key or address cannot be used
 */
export function openOpenaiModel({
  id,
  apiKey,
  baseUrl,
  maxOutputTokens,
  now = Date.now,
  sleep = async (ms, signal) => void (await sleepFor(ms, undefined, { signal })),
  random = Math.random,
}: OpenaiModelOptions): Model {
  const url = readUrl(baseUrl ?? OPENAI_BASE_URL);
  const client = openClient(url, apiKey);
  const first: Dialect = {
    hasSchema: true,
    hasStreamOptions: true,
    limitName: url.origin === new URL(OPENAI_BASE_URL).origin ? "max_completion_tokens" : "max_tokens",
  };
  let dialect = first;

  /** Sends the request until the server takes its form. */
  const send = async (request: ModelRequest) => {
    for (let spoken = dialect; ; ) {
      try {
        const body = buildBody(request, id, maxOutputTokens, spoken);
        const sent = await client.chat.completions.create(body, { signal: request.signal }).withResponse();
        dialect = spoken;
        return sent;
      } catch (error) {
        const amended = isRefusal(error) ? amendDialect(spoken, first, `${error.param} ${error.message}`) : null;
        if (amended === null) throw error;
        spoken = amended;
      }
    }
  };

  async function* call(request: ModelRequest): AsyncGenerator<ModelEvent, void> {
    const context = () => ({ host: url.host, model: id, now: now() });
    try {
      const { data, response } = await send(request);
      yield* receiveAnswer(data, response, request, context);
    } catch (error) {
      throw explainFailure(error, context());
    }
  }

  return {
    id,
    async *write(request) {
      try {
        yield* retryCall(() => call(request), request, { now, sleep, random });
      } catch (error) {
        throw request.signal.aborted ? abortReason(request.signal) : error;
      }
    },
  };
}

function openClient(url: URL, apiKey: string | null): OpenAI {
  if (apiKey !== null && !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new UserError(
      "OPENAI_API_KEY holds a space, a line break or another character that no key has. Copy it anew.",
    );
  }
  // Node's own fetch gives up after five minutes without a byte; a model on a small machine may think longer.
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: CONNECT_TIMEOUT_MS } });
  return new OpenAI({
    baseURL: url.href.replace(/\/$/, ""),
    apiKey: apiKey ?? "none",
    ...(apiKey === null && { defaultHeaders: { Authorization: null } }),
    // What the SDK would else read from the environment by itself.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: NO_TIMEOUT_MS,
    fetch: ((input: string, init: object) =>
      fetch(input, { ...init, dispatcher })) as unknown as typeof globalThis.fetch,
  });
}

function readUrl(text: string): URL {
  const url = URL.parse(text);
  const isPlain = url !== null && url.username + url.password + url.search + url.hash === "";
  if (isPlain && /^https?:$/.test(url.protocol)) return url;
  throw new UserError("OPENAI_BASE_URL is not a plain http(s) address, such as http://localhost:11434/v1. Mend it.");
}

/** Whether a server refused the form of a request, and not its size. */
function isRefusal(error: unknown): error is APIError {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return false;
  const fault = explainFailure(error, { host: "", model: "", now: 0 });
  return fault instanceof ModelFault && fault.kind === "bad request";
}

/** What an aborted call throws: the reason, as it is, but for the deadline's. */
function abortReason({ reason }: AbortSignal): unknown {
  return reason instanceof Error && reason.name === "TimeoutError" ? new ModelFault("deadline") : reason;
}
