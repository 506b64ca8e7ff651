import type { Readable, Writable } from "node:stream";

/** What comes from the person: keys on a terminal, or a pipe. */
export type InputStream = Readable & { readonly isTTY?: boolean };

/** What goes to the person; on a terminal it knows its width in columns and its colours. */
export type OutputStream = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
};

/** The three streams of a program. */
export interface Terminal {
  readonly input: InputStream;
  readonly output: OutputStream;
  readonly errors: OutputStream;
}
