import type { IncomingHttpHeaders } from "node:http";
import type { Reply } from "./reply.ts";

/** The body of a request to the scripted server, as far as it is read. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly name: string; readonly strict?: boolean; readonly schema: unknown };
  };
}

/** A call as the server got it. */
export interface ChatCall {
  readonly body: ChatRequest;
  readonly headers: IncomingHttpHeaders;
  /** Resolves once the connection's exchange is over: whether the client broke off before the answer's end. */
  readonly isAbandoned: Promise<boolean>;
}

/** Decides what a call is answered. `callNumber` counts from 1. */
export type Script = (request: ChatRequest, callNumber: number) => Reply;
