import { APIError } from "openai";
import { type ChatChunk, chatChunk } from "./chat-chunk.ts";
import { type CallContext, explainFailure } from "./explain-failure.ts";
import { loadTokenCounter } from "./load-token-counter.ts";
import type { ModelEvent, ModelRequest, ModelUsage } from "./model.ts";
import { ModelFault, type ModelFaultKind } from "./model-fault.ts";

interface Chunks extends AsyncIterable<unknown> {
  readonly controller: AbortController;
}

/** What a server may stop for, other than having said everything. Any other word is no end that is known. */
const FAULT_OF_FINISH: Readonly<Record<string, ModelFaultKind>> = {
  length: "length",
  content_filter: "content filter",
  tool_calls: "bad output",
  function_call: "bad output",
};

/** After the end come the usage and the stream's own end, at once if at all: the answer does not wait longer for them. */
const USAGE_WAIT_MS = 1_000;

/**
 * Receives an answer, streamed or whole.
 * @throws {ModelFault} where it is no answer, is cut off, was refused or held back, or is empty
 */
export async function* receiveAnswer(
  stream: Chunks,
  response: Response,
  request: ModelRequest,
  context: () => CallContext,
): AsyncGenerator<ModelEvent, void> {
  const said = { text: "", refusal: "", finish: "" };
  let hasBegun = false;
  let usage: ChatChunk["usage"] = null;
  let usageTimer: NodeJS.Timeout | undefined;
  try {
    for await (const chunk of readChunks(stream, response)) {
      hasBegun = true;
      const choice = chunk.choices?.find(({ index }) => (index ?? 0) === 0);
      const { content, refusal } = choice?.delta ?? choice?.message ?? {};
      usage = chunk.usage ?? usage;
      said.refusal += refusal ?? "";
      said.finish ||= choice?.finish_reason ?? "";
      if (content) {
        said.text += content;
        yield { kind: "text", text: content };
      }
      if (said.finish !== "") usageTimer ??= setTimeout(() => stream.controller.abort(), USAGE_WAIT_MS);
    }
  } catch (error) {
    // With the end known, the answer is whole, and what broke was only the way of the usage.
    if (said.finish === "") {
      const spent = said.text === "" || request.signal.aborted ? undefined : await estimateUsage(request, said.text);
      throw explainBreak(error, hasBegun, { ...context(), usage: spent });
    }
  } finally {
    clearTimeout(usageTimer);
  }
  request.signal.throwIfAborted();
  const spent = readUsage(usage) ?? (await estimateUsage(request, said.text));
  const fault = findFault(said);
  if (fault !== null) throw new ModelFault(fault, { ...context(), usage: spent });
  yield { kind: "end", usage: spent };
}

/** The chunks of an answer, validated; an answer that came whole as the one chunk it is. */
async function* readChunks(stream: Chunks, response: Response): AsyncGenerator<ChatChunk, void> {
  const type = response.headers.get("content-type") ?? "";
  if (/html/i.test(type)) {
    stream.controller.abort();
    throw new SyntaxError("a page, not an answer");
  }
  if (!/json/i.test(type)) {
    for await (const chunk of stream) yield readChunk(chunk);
    return;
  }
  const whole: unknown = await response.json();
  if (typeof whole === "object" && whole !== null && "error" in whole && whole.error) {
    throw new APIError(undefined, whole.error, undefined, response.headers);
  }
  yield readChunk(whole);
}

function readChunk(chunk: unknown): ChatChunk {
  const parsed = chatChunk.safeParse(chunk);
  if (parsed.success) return parsed.data;
  throw new SyntaxError("no chunk of a chat completion");
}

/**
 * What breaks within an answer: a fault that the server tells, words that are none of the protocol's from the beginning on, or
 * the connection, perhaps in the midst of a word of the protocol.
 */
function explainBreak(
  error: unknown,
  hasBegun: boolean,
  context: CallContext & { readonly usage: ModelUsage | undefined },
): unknown {
  if (error instanceof APIError && error.constructor === APIError) return explainFailure(error, context);
  return new ModelFault(error instanceof SyntaxError && !hasBegun ? "not an API" : "cut off", context);
}

function findFault({ text, refusal, finish }: Readonly<Record<string, string>>): ModelFaultKind | null {
  if (refusal) return "refused";
  if (finish !== "stop") return FAULT_OF_FINISH[finish ?? ""] ?? "cut off";
  return text?.trim() ? null : "empty";
}

function readUsage(usage: ChatChunk["usage"]): ModelUsage | null {
  if (!usage) return null;
  return {
    promptTokens: usage.prompt_tokens,
    cachedTokens: Math.min(usage.prompt_tokens_details?.cached_tokens ?? 0, usage.prompt_tokens),
    completionTokens: usage.completion_tokens ?? 0,
    isEstimated: false,
  };
}

async function estimateUsage({ system, user }: ModelRequest, text: string): Promise<ModelUsage> {
  const count = await loadTokenCounter();
  return {
    promptTokens: count(system) + count(user),
    cachedTokens: 0,
    completionTokens: count(text),
    isEstimated: true,
  };
}
