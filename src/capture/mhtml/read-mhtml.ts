import PostalMime from "postal-mime";
import { UserError } from "../../errors.ts";
import { decodeText } from "../decode-text.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { readPage } from "../html/read-page.ts";
import { readText } from "../text/read-text.ts";

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Latin-1, as it is transferred. */
  readonly body: string;
}

/** Deeper nesting than mixed > related > alternative is not written by any browser. */
const MAX_DEPTH = 5;

/**
 * Reads a page that a browser saved as one file (MHTML): its main part, in the encoding that part declares, at the address
 * it was saved from. Frames, pictures and styles are left out.
 * @throws {UserError} where no page is inside
 */
export async function readMhtml(bytes: Uint8Array, url: string | null): Promise<readonly ExtractedDocument[]> {
  const message = readPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
  const main = findMain(message, 0);
  if (!main) throw new UserError("This saved page (MHTML) is cut off or has no page in it. Save the page again.");
  const mediaType = main.headers.get("content-type") ?? null;
  const text = decodeText(await decodeTransfer(main), mediaType);
  const location = [message.headers.get("snapshot-content-location"), main.headers.get("content-location"), url].find(
    (value) => value && /^https?:\/\//i.test(value) && URL.canParse(value),
  );
  if (/^text\/plain/i.test(mediaType ?? "")) return readText(text);
  return [readPage(text, location ?? null)];
}

function readPart(raw: string): Part {
  const end = /\r?\n\r?\n/.exec(raw);
  const block = raw.slice(0, end?.index ?? raw.length).replace(/\r?\n[ \t]+/g, " ");
  const headers = block.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const] : [];
  });
  return { headers: new Map(headers), body: end ? raw.slice(end.index + end[0].length) : "" };
}

/** The first page wins over the first plain text: mails hold both. A multipart's root stands first (RFC 2387). */
function findMain(part: Part, depth: number): Part | null {
  const type = part.headers.get("content-type") ?? "text/plain";
  if (/^text\/(?:html|plain)|^application\/xhtml/i.test(type)) return part;
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!/^multipart\//i.test(type) || !mark || depth === MAX_DEPTH) return null;
  const parts = `\n${part.body}`
    .split(`\n--${mark}`)
    .slice(1)
    .filter((piece) => !piece.startsWith("--"))
    .map((piece) => readPart(piece.replace(/^[ \t]*\r?\n/, "")));
  const mains = parts.flatMap((piece) => findMain(piece, depth + 1) ?? []);
  return (
    mains.find((main) => !/^text\/plain/i.test(main.headers.get("content-type") ?? "text/plain")) ?? mains[0] ?? null
  );
}

/** Undoes base64 or quoted-printable. Declared as no text, the part comes back as bytes, whose charset is ours to tell. */
async function decodeTransfer(part: Part): Promise<Uint8Array> {
  const encoding = part.headers.get("content-transfer-encoding") ?? "binary";
  if (/^(?:7bit|8bit|binary)/i.test(encoding)) return Buffer.from(part.body, "latin1");
  const raw = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${part.body}`;
  const [attachment] = (await PostalMime.parse(Buffer.from(raw, "latin1"), { attachmentEncoding: "arraybuffer" }))
    .attachments;
  return attachment ? new Uint8Array(attachment.content as ArrayBuffer) : new Uint8Array();
}
