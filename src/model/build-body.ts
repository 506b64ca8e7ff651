import type OpenAI from "openai";
import type { Dialect } from "./dialect.ts";
import type { ModelRequest } from "./model.ts";

export type ChatBody = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming;

/**
 * The body of a call. The task's rules come first, so that a server can cache them. No temperature: reasoning models refuse
 * one, and the checks do not depend on it.
 */
export function buildBody(
  { system, user, format }: ModelRequest,
  model: string,
  maxOutputTokens: number,
  dialect: Dialect,
): ChatBody {
  const rules = dialect.hasSchema
    ? system
    : `${system}\n\nAnswer with one JSON value and nothing else. It must be valid against this JSON schema:\n${JSON.stringify(format.schema)}`;
  return {
    model,
    messages: [
      { role: "system", content: rules },
      { role: "user", content: user },
    ],
    stream: true,
    [dialect.limitName]: maxOutputTokens,
    ...(dialect.hasStreamOptions && { stream_options: { include_usage: true } }),
    ...(dialect.hasSchema && {
      response_format: { type: "json_schema", json_schema: { name: format.name, strict: true, schema: format.schema } },
    }),
  };
}
