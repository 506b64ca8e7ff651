import { UserError } from "../errors.ts";
import type { InputStream } from "./terminal.ts";

/**
 * Reads a document that is piped in.
 * @throws {UserError} where nothing is piped in, or too much
 */
export async function readStandardInput(input: InputStream, maxBytes: number): Promise<Uint8Array> {
  if (input.isTTY) throw new UserError("Nothing is piped in. Pipe a document in, or name a file.", { exitCode: 2 });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new UserError(`What is piped in is larger than ${maxBytes / 2 ** 20} MB, the most a document may hold.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
