import type { Script } from "./chat-call.ts";
import type { ErrorReply } from "./reply.ts";

const PIECE_LENGTH = 7;

/** A text in pieces as a model would stream them. */
function* cutUp(text: string): Generator<string, void> {
  for (let at = 0; at < text.length; at += PIECE_LENGTH) yield text.slice(at, at + PIECE_LENGTH);
}

function* forever(opening: string, again: string): Generator<string, void> {
  yield opening;
  for (;;) yield again;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Says a text, or a value as JSON, and ends well. */
const echo =
  (value: unknown): Script =>
  () => ({ kind: "stream", pieces: cutUp(textOf(value)) });

/** Answers every call with an error. */
const failing =
  (error: Omit<ErrorReply, "kind">): Script =>
  () => ({ kind: "error", ...error });

/** How a model's API behaves, well or badly. Each makes a script; those with `then` hand over to another one. */
export const scripts = {
  echo,
  /** Gives the claims it is given, in the form that was asked for. */
  honest: (claims: readonly unknown[]): Script => echo({ claims }),
  /** Says that there is nothing to say. */
  lazy: (): Script => echo({ claims: [] }),
  /** Claims without end. */
  endless: (claim: unknown): Script => {
    const text = JSON.stringify(claim);
    return () => ({ kind: "stream", pieces: forever(`{"claims":[${text}`, `,${text}`) });
  },
  /** White space without end, as models do whose grammar allows it. */
  rambling: (): Script => () => ({ kind: "stream", pieces: forever('{"claims":[', " \n".repeat(500)) }),
  /** Stops after so many bytes of the body, properly, as a proxy that gives up does. */
  truncatedAt:
    (afterBytes: number, value: unknown): Script =>
    () => ({ kind: "stream", pieces: cutUp(textOf(value)), cut: { afterBytes, how: "end" } }),
  /** Stops after so many bytes of the body by breaking the connection. */
  dropped:
    (afterBytes: number, value: unknown): Script =>
    () => ({ kind: "stream", pieces: cutUp(textOf(value)), cut: { afterBytes, how: "drop" } }),
  /** Stops after so many characters and says that the limit is reached. */
  tooLong:
    (characters: number, value: unknown): Script =>
    () => ({ kind: "stream", pieces: cutUp(textOf(value).slice(0, characters)), finish: "length" }),
  /** Waits before each piece. */
  slow:
    (pieceDelayMs: number, value: unknown): Script =>
    () => ({ kind: "stream", pieces: cutUp(textOf(value)), pieceDelayMs }),
  /** Takes the call and never answers. */
  silent: (): Script => () => ({ kind: "silent" }),
  refusing:
    (words = "I cannot help with that."): Script =>
    () => ({ kind: "stream", pieces: [], refusal: [...cutUp(words)] }),
  /** Prose around a fence around the JSON, schema or not. */
  ignoringSchema: (value: unknown): Script =>
    echo(
      `Sure! Here is what I found [see below]:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n\nHope this helps {really}.`,
    ),
  /** Does not know `response_format`. */
  rejectsSchema:
    (then: Script): Script =>
    (request, callNumber) =>
      request.response_format === undefined
        ? then(request, callNumber)
        : {
            kind: "error",
            status: 400,
            message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
            param: "response_format",
          },
  /** Too many calls, the first `times` times. */
  rateLimited:
    (seconds: number, then: Script, times = 1): Script =>
    (request, callNumber) =>
      callNumber > times
        ? then(request, callNumber)
        : {
            kind: "error",
            status: 429,
            message: "Rate limit reached for requests.",
            type: "requests",
            code: "rate_limit_exceeded",
            headers: { "retry-after": String(seconds) },
          },
  /** Faults of its own, the first `times` times. */
  overloaded:
    (times: number, then: Script, status = 503): Script =>
    (request, callNumber) =>
      callNumber > times
        ? then(request, callNumber)
        : { kind: "error", status, message: "The engine is currently overloaded.", type: "server_error" },
  failing,
} as const;
