import type { IncomingMessage } from "node:http";
import type { UploadedFile } from "./call.ts";
import { refuse } from "./refuse.ts";

/** Above this Discord answers 413; a bot's default limit for all files of a message. */
const MAX_BYTES = 25 * 1024 * 1024;

export interface CallBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * Reads a JSON body, or a form of `payload_json` and `files[n]`.
 * @throws {ApiError} where it is too large or no JSON
 */
export async function readCallBody(request: IncomingMessage): Promise<CallBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (bytes.length > MAX_BYTES) throw refuse("tooLarge");
  const mediaType = request.headers["content-type"] ?? "";
  if (!mediaType.startsWith("multipart/form-data")) return { body: parse(bytes.toString("utf8")), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType } }).formData();
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === "string") continue;
    files.push({
      index,
      name: value.name,
      mediaType: value.type === "" ? "application/octet-stream" : value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  const payload = form.get("payload_json");
  return { body: typeof payload === "string" ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse("invalidJson");
  }
}
