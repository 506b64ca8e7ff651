import { open } from "node:fs/promises";
import { UserError } from "../errors.ts";
import { MAX_DOCUMENT_BYTES } from "./max-document-bytes.ts";

const MAX_CHUNK_BYTES = 1024 * 1024;

/**
 * Reads a whole file, a device or a pipe, and never more than the cap. A file whose size is known to be over it is
 * refused before a byte is read; what has no size (a pipe, /dev/zero) is refused when the cap is passed.
 * @param maxBytes defaults to {@link MAX_DOCUMENT_BYTES}
 * @throws {UserError} for a folder and for anything larger than the cap. Faults of the file system pass as they are.
 */
export async function readCappedFile(path: string, maxBytes = MAX_DOCUMENT_BYTES): Promise<Uint8Array> {
  await using file = await open(path, "r");
  const stat = await file.stat();
  if (stat.isDirectory()) throw new UserError("This is a folder, not a file.");
  if (stat.size > maxBytes) throw tooLarge(`is ${megabytes(stat.size)} MB`, maxBytes);
  // A thousand small files would cost the collector of garbage seconds with a full chunk each.
  const chunkBytes = stat.size === 0 ? MAX_CHUNK_BYTES : Math.min(MAX_CHUNK_BYTES, stat.size + 1);
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (true) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(chunkBytes, maxBytes + 1 - length)));
    if (bytesRead === 0) return Buffer.concat(chunks, length);
    length += bytesRead;
    if (length > maxBytes) throw tooLarge("has no end in sight", maxBytes);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function tooLarge(size: string, maxBytes: number): UserError {
  return new UserError(
    `This file ${size}; the most a document may hold is ${megabytes(maxBytes)} MB. Split it, or add only the part you need.`,
  );
}

function megabytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return value < 10 ? value.toFixed(1).replace(".0", "") : value.toFixed(0);
}
