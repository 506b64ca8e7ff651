import { utf8SequenceLength } from "./utf8-sequence-length.ts";

/** More strays than this, beside sound characters beyond ASCII, are no strays. */
const MAX_STRAYS_PER_CHARACTER = 0.2;

/**
 * Reads UTF-8 in which single bytes of windows-1252 stand (curly quotes and accented letters pasted from elsewhere, each
 * between two plain characters). Anything else that is not UTF-8 is damage, and is not made up for.
 * @returns null unless the text is mostly sound UTF-8 and every stray byte is a letter or mark in windows-1252
 */
export function decodeMixedUtf8(bytes: Uint8Array): string | null {
  const lossy = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
  const strays = lossy.match(/\ufffd/g)?.length ?? 0;
  const sound = lossy.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (sound === 0 || strays > sound * MAX_STRAYS_PER_CHARACTER) return null;
  const windows1252 = new TextDecoder("windows-1252");
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8SequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    const character = windows1252.decode(bytes.subarray(at, at + 1));
    const alone = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
    if (!alone || !/[\p{L}\p{P}\p{S}\u00a0]/u.test(character)) return null;
    parts.push(utf8.decode(bytes.subarray(from, at)), character);
    from = ++at;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return parts.join("").replace(/^\ufeff/, "");
}
