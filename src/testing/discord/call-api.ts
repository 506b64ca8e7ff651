import type { DiscordDouble } from "./discord-double.ts";
import { isJson } from "./is-json.ts";
import type { Json } from "./json.ts";

export interface ApiReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
  /** Discord's JSON error code, 0 where there is none. */
  readonly code: number;
}

/** A request as the bot makes them, but with a body of any shape. */
export async function callApi(
  { apiUrl, token }: DiscordDouble,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: `Bot ${token}` },
): Promise<ApiReply> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { ...headers, ...(body === undefined || isForm ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === "" ? {} : JSON.parse(text);
  const json: Json = isJson(parsed) ? parsed : { list: parsed };
  return { status: response.status, headers: response.headers, body: json, code: Number(json.code ?? 0) };
}
