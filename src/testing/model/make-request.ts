import { claimsSchema } from "../../model/claims-schema.ts";
import type { ModelRequest } from "../../model/model.ts";

/** A request for claims. */
export function makeRequest(given: Partial<ModelRequest> = {}): ModelRequest {
  return {
    system: "Answer from the sentences only.",
    user: "Which ferries were late?",
    format: { name: "claims", schema: claimsSchema() },
    signal: new AbortController().signal,
    ...given,
  };
}
