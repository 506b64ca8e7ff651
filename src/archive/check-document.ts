import { DOCUMENT_KINDS, type DocumentKind, type KeyedDocument } from "./archive.ts";

const MAX_VALUE_LENGTH = 100_000;

/**
 * What may be kept of a document.
 * @throws {RangeError} unless its kind is known, its key 1 to 200 characters, and its value a small one that JSON gives back as it is
 */
export function checkDocument(kind: DocumentKind, { key, value }: KeyedDocument): void {
  if (!DOCUMENT_KINDS.includes(kind)) throw new RangeError(`not a kind of document: ${kind}`);
  if (!key.isWellFormed() || !/^[^\0]{1,200}$/su.test(key)) throw new RangeError(`not a key: ${JSON.stringify(key)}`);
  // Keyv takes undefined and null for an entry that is not there.
  const json = value === null ? undefined : JSON.stringify(value);
  if (json === undefined) throw new RangeError(`the document ${key} has no value`);
  if (json.length > MAX_VALUE_LENGTH)
    throw new RangeError(`the document ${key} is longer than ${MAX_VALUE_LENGTH} characters`);
}
