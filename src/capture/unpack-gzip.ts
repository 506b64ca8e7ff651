import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { UserError } from "../errors.ts";
import { MAX_DOCUMENT_BYTES } from "./max-document-bytes.ts";

const unzip = promisify(gunzip);
/** A file packed twice happens (a server packs a .gz again); more often it is meant to do harm. */
const MAX_LAYERS = 2;

/**
 * Unpacks gzip, known by its first bytes; anything else comes back as it is.
 * @throws {UserError} for a file that is cut off or damaged, and for one that unpacks to more than the cap
 */
export async function unpackGzip(bytes: Uint8Array, maxBytes = MAX_DOCUMENT_BYTES): Promise<Uint8Array> {
  let unpacked = bytes;
  for (let layer = 0; isGzip(unpacked); layer++) {
    if (layer === MAX_LAYERS)
      throw new UserError("This file is gzip packed over and over. Unpack it and add what is inside.");
    try {
      unpacked = await unzip(unpacked, { maxOutputLength: maxBytes });
    } catch (cause) {
      throw gzipFault(cause, maxBytes);
    }
  }
  return unpacked;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function gzipFault(cause: unknown, maxBytes: number): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ERR_BUFFER_TOO_LARGE":
      return new UserError(
        `This gzip file unpacks to more than ${Math.round(maxBytes / 1024 / 1024)} MB, the most a document may hold. Unpack it and add only the part you need.`,
        { cause },
      );
    case "Z_BUF_ERROR":
      return new UserError("This gzip file is cut off: its end is missing. Copy or download it again.", { cause });
    case "Z_DATA_ERROR":
      return new UserError("This gzip file is damaged and cannot be unpacked. Copy or download it again.", { cause });
    default:
      return cause;
  }
}
