import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { captureDocument } from "./capture-document.ts";
import { MAX_DOCUMENT_BYTES } from "./max-document-bytes.ts";
import { buildDocx } from "./testing/build-docx.ts";
import { buildZip } from "./testing/build-zip.ts";

const BODY = [
  "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday, and forty boats answered with their horns.",
  "The coast guard had called the tower unnecessary. Its new keeper, a retired baker, calls that a matter of taste.",
];
const TEXT = BODY.join("\n\n");

const capture = (content: string | Uint8Array, { name }: { readonly name: string }) =>
  captureDocument({
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    name,
    mediaType: null,
    url: null,
    capturedAt: new Date("2024-05-06T07:08:09Z"),
  });

describe("what cannot be read is refused with its reason", () => {
  const MANY_ZEROS = new Uint8Array(MAX_DOCUMENT_BYTES + 1);

  it.each([
    ["an empty file", "", /empty/],
    ["blanks", " \n\t\n ", /no text/],
    ["marks", "*** --- ***", /no text/],
    ["zeros", new Uint8Array(5000), /zero bytes/],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), /PNG image/],
    ["a program", Buffer.from("\x7fELF\x02\x01\x01\0\0\0", "latin1"), /program/],
    ["a recording", Buffer.from("ID3\x04\0\0\0\0\0", "latin1"), /recording/],
    [
      "random bytes",
      Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index * 7) % 256),
      /binary|damaged/,
    ],
    ["a zip archive", buildZip({ "a.txt": "hello" }), /zip archive/],
    ["a spreadsheet", buildZip({ "xl/workbook.xml": "<x/>" }), /Excel/],
    ["an old Word file", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"), /old Microsoft Office/],
    ["RTF", "{\\rtf1\\ansi Hello}", /RTF/],
    ["a document over the cap", MANY_ZEROS, /more than 50 MB/],
    ["gzip cut off", gzipSync(TEXT).subarray(0, 60), /cut off/],
    ["damaged gzip", Buffer.concat([gzipSync(TEXT).subarray(0, 20), Buffer.alloc(200, 255)]), /damaged|cut off/],
    ["a gzip bomb", gzipSync(MANY_ZEROS), /unpacks to more than 50 MB/],
    ["gzip in gzip in gzip", gzipSync(gzipSync(gzipSync(TEXT))), /over and over/],
    ["a Word bomb", buildDocx(BODY, { "word/media/a.bin": MANY_ZEROS }), /unpacks to more than 50 MB/],
    ["a Word bomb that lies", buildDocx(BODY, { "word/media/a.bin": MANY_ZEROS }, 10), /unpacks to more than 50 MB/],
    ["a Word file cut off", buildDocx(BODY).subarray(0, 700), /Word file is cut off or damaged/],
    ["a Word file without text", buildDocx([]), /no text/],
    ["JSON that is none", '{"title": "a", "text": ', /cannot be read/],
    ["JSON of no article", "[1, 2]", /no object/],
    ["JSON of an empty list", '{"articles": []}', /empty list/],
    ["JSON without text", '[{"title": "a"}]', /no text/],
    ["JSON lines with a bad one", '{"title":"a","text":"b"}\n{"title":\n', /Line 2/],
    [
      "a saved page without a page",
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--",
      /no page in it/,
    ],
    ["a page of script only", "<!doctype html><html><body><script>draw()</script></body></html>", /script/],
  ])("%s", async (what, content, reason) => {
    const name = what.startsWith("JSON") ? "a.json" : "a";
    await expect(capture(content, { name })).rejects.toThrow(UserError);
    await expect(capture(content, { name })).rejects.toThrow(reason);
  });
});
