import { analyse } from "chardet";
import { UserError } from "../errors.ts";
import { decodeMixedUtf8 } from "./decode-mixed-utf8.ts";
import { looksGarbled } from "./looks-garbled.ts";
import { utf8Share } from "./utf8-share.ts";

/** A markup declaration has to stand at the start of a document (WHATWG: in the first 1,024 bytes; pages break that). */
const PRESCAN_BYTES = 4096;
/** Frequencies of letters settle within this much text; chardet takes time in proportion. */
const SAMPLE_BYTES = 64 * 1024;

/** In other encodings, byte pairs that happen to be UTF-8 make up less than a third. */
const MAX_UTF8_SHARE = 0.5;

const SAVE_AS_UTF8 = "Open it in the program it comes from, save it as UTF-8 text and add it again.";

/**
 * Bytes to text, never guessed into garbage: a byte order mark, else valid UTF-8, else the charset that the content type
 * or the page's own head declares, else UTF-8 with strays of windows-1252 in it, else the likeliest by letter frequency.
 * UTF-8 goes before a declaration: text in another encoding is hardly ever valid multi-byte UTF-8, and declarations err.
 * @param mediaType a content-type header; its charset parameter is heeded
 * @throws {UserError} for what is no text, and for text whose bytes are damaged or fit no encoding
 */
export function decodeText(bytes: Uint8Array, mediaType: string | null): string {
  const text =
    decodeUnicode(bytes) ?? decodeDeclared(bytes, mediaType) ?? decodeMixedUtf8(bytes) ?? decodeGuessed(bytes);
  if (text === null) {
    throw new UserError(
      `The text of this file is damaged, or in an encoding that cannot be told: its bytes are neither valid UTF-8 nor sensible in any other. ${SAVE_AS_UTF8}`,
    );
  }
  if (!isText(text)) throw new UserError("This seems to be a binary file, not a text. Only documents can be added.");
  return text;
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new UserError(`This text is in UTF-32, which is not read. ${SAVE_AS_UTF8}`);
  }
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, "utf-16be");
  const text = decodeAs(bytes, "utf-8");
  const utf16 = sniffUtf16(bytes, text !== null);
  if (utf16) return decodeAs(bytes, utf16);
  // ISO-2022-JP is all ASCII bytes, with escapes in between that are no part of any other text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
  return text !== null && /\u001b[$(][@BJ]/.test(text) ? decodeAs(bytes, "iso-2022-jp") : text;
}

/**
 * Every text in UTF-16 has spaces or line ends, whose zero half always falls on the same side. A stray zero byte in a text of
 * another encoding does too: where all bytes are sound UTF-8, the side must hold halves of alphabets, which are below 0x20 for
 * all but the largest scripts, and those are hardly ever sound UTF-8.
 */
function sniffUtf16(bytes: Uint8Array, isUtf8: boolean): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const [even, odd] = [countBelow(sample, 0, 1), countBelow(sample, 1, 1)];
  if (even + odd < sample.length / 100 || even + odd === 0) return null;
  const isHigh = (side: 0 | 1) => !isUtf8 || countBelow(sample, side, 0x20) > Math.ceil((sample.length - side) / 2) / 2;
  if (odd > even * 20) return isHigh(1) ? "utf-16le" : null;
  return even > odd * 20 && isHigh(0) ? "utf-16be" : null;
}

/** How many bytes below a limit stand on one side of the pairs. Every text is counted: a loop, which takes no copy of it. */
function countBelow(bytes: Uint8Array, side: 0 | 1, limit: number): number {
  let sum = 0;
  for (let index = side; index < bytes.length; index += 2) if ((bytes[index] ?? limit) < limit) sum += 1;
  return sum;
}

function decodeDeclared(bytes: Uint8Array, mediaType: string | null): string | null {
  for (const label of [/charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? "")?.[1], declaredInMarkup(bytes)]) {
    const text = label === undefined ? null : decodeAs(bytes, label);
    if (text !== null) return text;
  }
  return null;
}

function declaredInMarkup(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN_BYTES));
  if (!/^\s*</.test(head)) return undefined;
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head))?.[1];
}

/** Where most bytes beyond ASCII are sound UTF-8, the text is damaged UTF-8: any other reading of it would be garbage. */
function decodeGuessed(bytes: Uint8Array): string | null {
  if (utf8Share(bytes) > MAX_UTF8_SHARE) return null;
  for (const { name } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const text = decodeAs(bytes, name);
    if (text !== null && !looksGarbled(text)) return text;
  }
  return null;
}

/** @returns null for an unknown label, and where a byte is not of that encoding. C1 controls stand in no real text. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return label.toLowerCase() !== "utf-8" && /[\x80-\x84\x86-\x9f]/.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** A stray control character happens in real files; one in two hundred does not. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.slice(0, SAMPLE_BYTES).match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls <= Math.max(1, Math.min(text.length, SAMPLE_BYTES) / 200);
}
