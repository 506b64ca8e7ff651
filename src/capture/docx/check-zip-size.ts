import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { UserError } from "../../errors.ts";

const inflate = promisify(inflateRaw);
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Makes sure that a zip file unpacks to no more than a cap, by what its directory declares and then by unpacking: a
 * directory may lie, and entries may overlap.
 * @throws {UserError} for a bomb, and for a zip that is cut off or damaged
 */
export async function checkZipSize(bytes: Uint8Array, maxBytes: number): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > maxBytes) throw tooLarge(maxBytes);
  let left = maxBytes;
  for (const entry of entries) {
    const start = entry.offset + 30 + uint16(view, entry.offset + 26) + uint16(view, entry.offset + 28);
    const packed = bytes.subarray(start, start + entry.packedSize);
    if (packed.length < entry.packedSize) throw damaged();
    left -= entry.method === DEFLATED ? await unpackedSize(packed, left) : packed.length;
    if (left < 0) throw tooLarge(maxBytes);
  }
}

interface Entry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** The central directory (PKWARE APPNOTE 4.3.12), found by the record that ends the file. */
function readDirectory(view: DataView): readonly Entry[] {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) throw damaged();
  const entries: Entry[] = [];
  let at = uint32(view, end + 16);
  for (let left = uint16(view, end + 10); left > 0; left--) {
    if (uint32(view, at) !== DIRECTORY_ENTRY) throw damaged();
    const method = uint16(view, at + 10);
    if (uint16(view, at + 8) & 1)
      throw new UserError("This Word file is locked with a password. Save it without one and add it again.");
    if (method !== STORED && method !== DEFLATED) throw damaged();
    entries.push({
      method,
      packedSize: uint32(view, at + 20),
      size: uint32(view, at + 24),
      offset: uint32(view, at + 42),
    });
    at += 46 + uint16(view, at + 28) + uint16(view, at + 30) + uint16(view, at + 32);
  }
  return entries;
}

async function unpackedSize(packed: Uint8Array, maxBytes: number): Promise<number> {
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, maxBytes) })).length;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code === "ERR_BUFFER_TOO_LARGE") return Number.POSITIVE_INFINITY;
    if (code.startsWith("Z_")) throw damaged(cause);
    throw cause;
  }
}

function uint16(view: DataView, at: number): number {
  if (at + 2 > view.byteLength) throw damaged();
  return view.getUint16(at, true);
}

function uint32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw damaged();
  return view.getUint32(at, true);
}

function damaged(cause?: unknown): UserError {
  return new UserError("This Word file is cut off or damaged. Open and save it again, or copy it again.", { cause });
}

function tooLarge(maxBytes: number): UserError {
  return new UserError(
    `This Word file unpacks to more than ${Math.round(maxBytes / 1024 / 1024)} MB, the most a document may hold. Take out its pictures, or save it as text.`,
  );
}
