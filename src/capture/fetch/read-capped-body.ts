import { UserError } from "../../errors.ts";
import { FETCH_ADVICE, type FetchedKind } from "./fetched-kind.ts";

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
    kind,
  }: {
    readonly declaredBytes: number;
    readonly maxBytes: number;
    readonly host: string;
    readonly kind: FetchedKind;
  },
): Promise<Uint8Array> {
  const tooLarge = () =>
    new UserError(
      `${host} sends more than ${Math.max(1, Math.round(maxBytes / 1024 / 1024))} MB, the most a document may hold. ${FETCH_ADVICE[kind].tooLarge}`,
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
