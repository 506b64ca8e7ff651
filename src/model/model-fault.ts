import type { ModelUsage } from "./model.ts";

/** What the sentences below name. Nothing else of a call gets into a message: no key, no prompt, no body. */
export interface FaultContext {
  /** Host (and port) of the server. */
  readonly host: string;
  /** The model, as the configuration names it. */
  readonly model: string;
  /** How long the server asks to wait. */
  readonly retryAfterMs?: number | undefined;
}

const wait = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  if (seconds <= 120) return `${seconds} s`;
  return seconds <= 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
};

/** Every way in which a model fails, and what a person reads of it. */
const SENTENCES = {
  unauthorized: ({ host }) => `The model's server at ${host} does not accept the key. Check OPENAI_API_KEY.`,
  forbidden: ({ host, model }) =>
    `The model's server at ${host} does not let this key use "${model}". Check in its account which models the key may use.`,
  "unknown model": ({ host, model }) =>
    `The model's server at ${host} does not know "${model}". Check the model's name, and OPENAI_BASE_URL (it often ends in /v1).`,
  "rate limited": ({ host, retryAfterMs }) =>
    retryAfterMs === undefined
      ? `The model's server at ${host} takes no more calls for the moment. Ask again in a minute.`
      : `The model's server at ${host} takes no more calls for the moment and asks to wait ${wait(retryAfterMs)}. Ask again then.`,
  quota: ({ host }) =>
    `The account's quota at ${host} is used up. Raise it or add credit there; until then the model stays silent.`,
  "server error": ({ host, retryAfterMs }) =>
    retryAfterMs === undefined
      ? `The model's server at ${host} has a fault of its own. Ask again later.`
      : `The model's server at ${host} has a fault of its own and asks to wait ${wait(retryAfterMs)}. Ask again then.`,
  unreachable: ({ host }) =>
    `The model's server at ${host} cannot be reached. Check that it runs, OPENAI_BASE_URL, and the network connection.`,
  "no such host": ({ host }) => `There is no server called ${host}. Check OPENAI_BASE_URL and the network connection.`,
  "no safe connection": ({ host }) =>
    `No safe connection to the model's server at ${host} could be made: its certificate or encryption is not in order. Check OPENAI_BASE_URL.`,
  "not an API": ({ host }) =>
    `What answers at ${host} is not a model's server. Check OPENAI_BASE_URL (it often ends in /v1).`,
  "cut off": () => "The model's answer broke off before its end. Ask again.",
  length: () =>
    "The model's answer grew longer than it may be. Ask for less at a time, or raise the limit of its answers in the configuration.",
  "content filter": () => "The model's server held the answer back by its content filter. Ask in other words.",
  refused: () => "The model refused to answer. Ask in other words.",
  "too long": ({ model }) =>
    `The question with its evidence is longer than "${model}" can read. Lower the evidence's size in the configuration, or use a model that reads more.`,
  "bad request": ({ host, model }) =>
    `The model's server at ${host} did not understand the request for "${model}". Check the model's name and the server's version.`,
  "bad output": () =>
    "The model's answer was not in the form it was asked for. Ask again, or use a more capable model.",
  deadline: () => "The model did not answer in time. Ask again, or allow more time in the configuration.",
  empty: () => "The model's answer was empty. Ask again.",
} as const satisfies Readonly<Record<string, (context: FaultContext) => string>>;

export type ModelFaultKind = keyof typeof SENTENCES;

interface FaultDetails extends Partial<FaultContext> {
  /** HTTP status of the server's answer. */
  readonly status?: number | undefined;
  /** The machine-readable code of the server or of the network, for logs. */
  readonly code?: string | undefined;
  /** The server's id of the call, for logs and for its support. */
  readonly requestId?: string | undefined;
  /** What the failed call used nevertheless. */
  readonly usage?: ModelUsage | undefined;
}

/**
 * A model that cannot write, or stopped before its end. The message is a plain sentence for a person, with what to do; it
 * names the server's host and the model at most. There is no `cause`: the SDK's errors carry bodies that may repeat the prompt.
 */
export class ModelFault extends Error {
  override readonly name = "ModelFault";
  readonly kind: ModelFaultKind;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly usage: ModelUsage | undefined;

  constructor(kind: ModelFaultKind, details: FaultDetails = {}) {
    super(SENTENCES[kind]({ host: "its address", model: "this model", ...details }));
    this.kind = kind;
    this.retryAfterMs = details.retryAfterMs;
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId;
    this.usage = details.usage;
  }
}
