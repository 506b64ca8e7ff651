/** What the scripted server answers to one call. Delays are in milliseconds. */
export type Reply = StreamReply | WholeReply | ErrorReply | RawReply | SilentReply;

/** A streamed answer. Absent: the honest choice. */
export interface StreamReply {
  readonly kind: "stream";
  /** The text, in the pieces in which it is sent. */
  readonly pieces: Iterable<string>;
  /** Before the headers. */
  readonly delayMs?: number;
  /** Before each piece. */
  readonly pieceDelayMs?: number;
  /** A refusal's pieces, sent after the text. */
  readonly refusal?: readonly string[];
  /** Default "stop"; null: none is sent. */
  readonly finish?: string | null;
  /** Default: counted by words, and sent where the request asks for it. Null: never. */
  readonly usage?: ReplyUsage | null;
  /** Some servers send the usage with the end instead of after it, unasked. */
  readonly usageWith?: "finish";
  /** Sent as an error inside the stream, after the text. */
  readonly error?: ErrorReply;
  /** Breaks off after so many bytes of the body: "end" closes properly, "drop" resets the connection. */
  readonly cut?: { readonly afterBytes: number; readonly how: "end" | "drop" };
  /** Sends no `[DONE]` and leaves the connection open. */
  readonly staysOpen?: boolean;
  readonly contentType?: string;
}

/** A completion in one piece, from a server that does not stream. */
export interface WholeReply {
  readonly kind: "whole";
  readonly text: string;
  readonly finish?: string;
  readonly usage?: ReplyUsage | null;
}

export interface ErrorReply {
  readonly kind: "error";
  readonly status: number;
  readonly message: string;
  readonly type?: string;
  readonly code?: string | null;
  readonly param?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** "bare": the fields without `{"error": …}` around them, as older vLLM does. */
  readonly form?: "bare";
}

/** Anything at all, to the byte. */
export interface RawReply {
  readonly kind: "raw";
  readonly status?: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** Takes the call and never answers; "drop" resets the connection at once. */
export interface SilentReply {
  readonly kind: "silent" | "drop";
}

export interface ReplyUsage {
  readonly prompt: number;
  readonly cached?: number;
  readonly completion: number;
}
