import { UserError } from "../../errors.ts";
import { decodeText } from "../decode-text.ts";

const C1_AS_WINDOWS_1252 = new TextDecoder("windows-1252").decode(
  Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at),
);

/**
 * A feed's bytes as text, by the house's rules and also from UTF-32, which old tools write. C1 controls, which no text holds, are
 * the quotation marks and dashes of windows-1252 that somebody encoded without asking, as HTML also reads them.
 * @throws {UserError} where the bytes are damaged or fit no encoding
 */
export function decodeFeed(bytes: Uint8Array, mediaType: string | null): string {
  return decode(bytes, mediaType).replace(/[\x80-\x9f]/g, (control) =>
    C1_AS_WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  );
}

function decode(bytes: Uint8Array, mediaType: string | null): string {
  const wide = decodeUtf32(bytes);
  if (wide !== null) return wide;
  try {
    return decodeText(bytes, mediaType);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(
      "What this address gives is no text, or its bytes are damaged or in an encoding that it does not name. Tell the site's owner, or try another of its feeds.",
      { cause },
    );
  }
}

/** XML in UTF-32 begins with a byte order mark or with `<` (XML 1.0, appendix F.1). No other text has three zeros there. */
function decodeUtf32(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  const isLittle = opening === "fffe0000" || opening === "3c000000";
  if (!isLittle && opening !== "0000feff" && opening !== "0000003c") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    pieces.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code));
  }
  return pieces.join("").replace(/^\ufeff/, "");
}
