import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Original } from "../../domain/article.ts";
import type { StoredOriginal } from "./open-records.ts";

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Packs captured bytes for storage where that makes them smaller, as it does pages, not PDFs. Works off the event loop's thread. */
export async function packOriginal({ bytes, mediaType, name }: Original): Promise<StoredOriginal> {
  const packed = await zip(bytes);
  if (packed.length < bytes.length) return { mediaType, name, encoding: "gzip", bytes: packed };
  return { mediaType, name, encoding: "identity", bytes: Uint8Array.from(bytes) };
}

/** The bytes as they were captured. */
export async function unpackOriginal({ bytes, mediaType, name, encoding }: StoredOriginal): Promise<Original> {
  return { bytes: Uint8Array.from(encoding === "gzip" ? await unzip(bytes) : bytes), mediaType, name };
}
