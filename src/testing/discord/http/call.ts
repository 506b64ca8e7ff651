import type { World } from "../state/world.ts";

export interface UploadedFile {
  /** The n of files[n]. */
  readonly index: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A request of the bot. */
export interface Call {
  readonly world: World;
  readonly method: string;
  /** Without the version's prefix: "/channels/1/messages". */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON (of `payload_json` in a form); undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Segments that begin with ":" are parameters. */
  readonly pattern: string;
  /** Open: the token in the path is all it asks for. */
  readonly isOpen?: boolean;
  handle(call: Call): Answer;
}
