import { UserError } from "../../errors.ts";

/**
 * Reads an answer's body, unpacked, and stops at the cap: what a server declares is checked first and not believed.
 * @throws {UserError} for a body over the cap
 */
export async function readCappedBody(
  body: AsyncIterable<Uint8Array> | null,
  {
    declaredBytes,
    maxBytes,
    host,
  }: { readonly declaredBytes: number; readonly maxBytes: number; readonly host: string },
): Promise<Uint8Array> {
  const tooLarge = () =>
    new UserError(
      `${host} sends more than ${Math.max(1, Math.round(maxBytes / 1024 / 1024))} MB, the most a document may hold. Save the part you need and add that.`,
    );
  if (declaredBytes > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
