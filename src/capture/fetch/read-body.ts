import type { Response } from "undici";
import type { GuardedRequest } from "./guard-request.ts";
import { readCappedBody } from "./read-capped-body.ts";

/**
 * @throws {UserError} for a body over the request's cap
 */
export function readBody(
  response: Response,
  url: URL,
  { maxBytes, kind }: Pick<GuardedRequest, "maxBytes" | "kind">,
): Promise<Uint8Array> {
  const declaredBytes = Number(response.headers.get("content-length") ?? 0);
  return readCappedBody(response.body, { declaredBytes, maxBytes, host: url.hostname, kind });
}
