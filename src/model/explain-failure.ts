import { APIConnectionError, APIError } from "openai";
import { ModelFault, type ModelFaultKind } from "./model-fault.ts";
import { readRetryAfter } from "./read-retry-after.ts";

/** The server and model of a call that failed, and the time of that, in milliseconds since the epoch. */
export interface CallContext {
  readonly host: string;
  readonly model: string;
  readonly now: number;
}

const KIND_OF_STATUS: Readonly<Record<number, ModelFaultKind>> = {
  400: "bad request",
  401: "unauthorized",
  402: "quota",
  403: "forbidden",
  404: "unknown model",
  405: "not an API",
  407: "unreachable",
  408: "server error",
  409: "server error",
  413: "too long",
  422: "bad request",
  429: "rate limited",
};

/** What the servers' own words tell better than the status: the first that matches. Looked for in code, type and message. */
const KIND_OF_WORDS: readonly (readonly [RegExp, ModelFaultKind])[] = [
  [
    /insufficient_quota|billing_(?:hard_limit|not_active)|exceeded your current quota|insufficient (?:balance|credit)/i,
    "quota",
  ],
  [/context_length_exceeded|context (?:length|window|size)|too many input tokens|prompt is too long/i, "too long"],
  [/content_(?:filter|policy)/i, "content filter"],
  [/model_not_found|model .{0,80}(?:does not exist|not found)/i, "unknown model"],
  [/invalid_api_key|incorrect api key/i, "unauthorized"],
  [/rate_limit/i, "rate limited"],
];

const KIND_OF_CODE: readonly (readonly [RegExp, ModelFaultKind])[] = [
  [/^ENOTFOUND$/, "no such host"],
  [/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/, "no safe connection"],
];

/** Puts what the SDK throws before the answer begins into a fault. What is not the SDK's comes back as it is: a defect. */
export function explainFailure(error: unknown, { host, model, now }: CallContext): unknown {
  if (error instanceof APIConnectionError) {
    const code = networkCode(error);
    const kind = KIND_OF_CODE.find(([pattern]) => pattern.test(code ?? ""))?.[1] ?? "unreachable";
    return new ModelFault(kind, { host, model, code });
  }
  if (!(error instanceof APIError)) return error;
  const words = [error.code, error.type, error.message].join(" ");
  const isOurs = error.status === undefined || error.status < 500;
  const told = isOurs ? KIND_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  return new ModelFault(told ?? kindOfStatus(error.status), {
    host,
    model,
    status: error.status,
    code: readCode(error.code) ?? readCode(error.type),
    requestId: readCode(error.requestID),
    retryAfterMs: readRetryAfter(error.headers, now),
  });
}

/** A fault without a status came inside the stream, from a server that had accepted the call. */
function kindOfStatus(status: number | undefined): ModelFaultKind {
  if (status === undefined || status >= 500) return "server error";
  return KIND_OF_STATUS[status] ?? (status < 400 ? "not an API" : "bad request");
}

/** The first code in a chain of causes, as Node and undici give it. */
function networkCode(error: Error): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const [first] = cause instanceof AggregateError ? cause.errors : [cause];
    const code = readCode(first?.code) ?? readCode((cause as { readonly code?: unknown }).code);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** A code that can stand in a log as it is: servers put anything there. */
function readCode(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}
