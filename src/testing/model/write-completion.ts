import type { ChatRequest } from "./chat-call.ts";
import type { ErrorReply, ReplyUsage, StreamReply, WholeReply } from "./reply.ts";

const HEAD = { id: "chatcmpl-scripted", created: 1_760_000_000, system_fingerprint: "fp_scripted" };

/** The events of a streamed completion, as they stand on the wire. */
export function* writeEvents(reply: StreamReply, request: ChatRequest): Generator<string, void> {
  const isAsked = request.stream_options?.include_usage === true;
  const usage = reply.usage === undefined ? countedUsage(request) : reply.usage;
  const chunk = (choices: readonly unknown[], chunkUsage: unknown = null): string =>
    event({
      ...HEAD,
      object: "chat.completion.chunk",
      model: request.model,
      choices,
      ...((isAsked || chunkUsage !== null) && { usage: chunkUsage }),
    });
  const delta = (fields: object, finish: string | null = null, chunkUsage: unknown = null): string =>
    chunk([{ index: 0, delta: fields, logprobs: null, finish_reason: finish }], chunkUsage);

  yield delta({ role: "assistant", content: "", refusal: null });
  for (const content of reply.pieces) yield delta({ content });
  for (const refusal of reply.refusal ?? []) yield delta({ refusal });
  if (reply.error) return yield event(errorBody(reply.error));
  const finish = reply.finish === undefined ? "stop" : reply.finish;
  const isWithFinish = reply.usageWith === "finish";
  if (finish !== null) yield delta({}, finish, isWithFinish && usage !== null ? wireUsage(usage) : null);
  if (finish !== null && !isWithFinish && isAsked && usage !== null) yield chunk([], wireUsage(usage));
  if (!reply.staysOpen) yield "data: [DONE]\n\n";
}

/** The body of a completion that comes whole. */
export function writeWhole({ text, finish = "stop", usage }: WholeReply, request: ChatRequest): string {
  const message = { role: "assistant", content: text, refusal: null };
  const counted = usage === undefined ? countedUsage(request) : usage;
  return JSON.stringify({
    ...HEAD,
    object: "chat.completion",
    model: request.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
    ...(counted !== null && { usage: wireUsage(counted) }),
  });
}

/** The body of an error. */
export function errorBody({ message, type = "invalid_request_error", code = null, param = null, form }: ErrorReply) {
  const error = { message, type, param, code };
  return form === "bare" ? { object: "error", ...error } : { error };
}

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

function countedUsage({ messages }: ChatRequest): ReplyUsage {
  return { prompt: messages.flatMap(({ content }) => content.split(/\s+/)).length, completion: 1 };
}

function wireUsage({ prompt, cached = 0, completion }: ReplyUsage) {
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}
