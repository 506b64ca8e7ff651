import { UserError } from "../errors.ts";

/** Kinds that are not text and that can be read. */
export type BinaryKind = "pdf" | "docx" | "mhtml";

const AS_TEXT = "Save its text as .txt, .docx or .pdf and add that.";
const MEDIA = "Only documents can be added. Add a transcript or the text it shows.";

/** First bytes (Latin-1), where they stand, what they mean, and what a person can do instead. */
const SIGNATURES: readonly (readonly [signature: string, offset: number, name: string, remedy: string])[] = [
  ["\x89PNG", 0, "a PNG image", MEDIA],
  ["\xff\xd8\xff", 0, "a JPEG image", MEDIA],
  ["GIF8", 0, "a GIF image", MEDIA],
  ["BM", 0, "a bitmap image", MEDIA],
  ["II*\0", 0, "a TIFF image", MEDIA],
  ["MM\0*", 0, "a TIFF image", MEDIA],
  ["\0\0\x01\0", 0, "an icon", MEDIA],
  ["WEBP", 8, "a WebP image", MEDIA],
  ["ftypavif", 4, "an AVIF image", MEDIA],
  ["ftyphei", 4, "a HEIC image", MEDIA],
  ["ftyp", 4, "a video or sound recording (MP4)", MEDIA],
  ["WAVE", 8, "a sound recording (WAV)", MEDIA],
  ["AVI ", 8, "a video (AVI)", MEDIA],
  ["ID3", 0, "a sound recording (MP3)", MEDIA],
  ["\xff\xfb", 0, "a sound recording (MP3)", MEDIA],
  ["OggS", 0, "a sound recording (Ogg)", MEDIA],
  ["fLaC", 0, "a sound recording (FLAC)", MEDIA],
  ["\x1aE\xdf\xa3", 0, "a video (Matroska or WebM)", MEDIA],
  ["\x7fELF", 0, "a program (ELF)", "Only documents can be added."],
  ["MZ", 0, "a Windows program", "Only documents can be added."],
  ["\xca\xfe\xba\xbe", 0, "a compiled program", "Only documents can be added."],
  ["\xcf\xfa\xed\xfe", 0, "a macOS program", "Only documents can be added."],
  ["\0asm", 0, "a WebAssembly program", "Only documents can be added."],
  ["SQLite format 3\0", 0, "an SQLite database", "Export what you need as text and add that."],
  ["\xd0\xcf\x11\xe0", 0, "an old Microsoft Office file (.doc, .xls, .ppt)", "Save it as .docx or .pdf and add that."],
  ["{\\rtf", 0, "an RTF file", "Save it as .docx or .txt and add that."],
  ["%!PS", 0, "a PostScript file", "Turn it into a PDF and add that."],
  ["bplist00", 0, "a Safari web archive", "Save the page as HTML and add that."],
  ["wOF", 0, "a font", "Only documents can be added."],
  ["Rar!", 0, "a RAR archive", "Unpack it and add what is inside."],
  ["7z\xbc\xaf\x27\x1c", 0, "a 7-Zip archive", "Unpack it and add what is inside."],
  ["\xfd7zXZ", 0, "an xz archive", "Unpack it and add what is inside."],
  ["BZh", 0, "a bzip2 archive", "Unpack it and add what is inside."],
  ["\x28\xb5\x2f\xfd", 0, "a Zstandard archive", "Unpack it and add what is inside."],
  ["ustar", 257, "a tar archive", "Unpack it and add what is inside."],
  ["PK\x05\x06", 0, "an empty zip archive", "There is nothing in it to add."],
];

/** Names of files inside a zip, as they stand in its directory, and the document they make it. */
const ZIP_CONTENTS: readonly (readonly [name: string, document: string, remedy: string])[] = [
  ["xl/workbook", "an Excel workbook", AS_TEXT],
  ["ppt/presentation", "a PowerPoint file", AS_TEXT],
  ["application/epub+zip", "an e-book (EPUB)", AS_TEXT],
  ["application/vnd.oasis.opendocument", "an OpenDocument file", "Save it as .docx or .pdf and add that."],
];

const PLAIN = /[\x20-\x7e\t\r\n]/;

/**
 * Tells by the first bytes what a document is that is not plain text.
 * @returns null where it may be text
 * @throws {UserError} for an empty file, for zeros, and for what is no document; it names what the file seems to be
 */
export function sniffBinary(bytes: Uint8Array): BinaryKind | null {
  if (bytes.length === 0) throw new UserError("This file is empty.");
  if (bytes.every((byte) => byte === 0)) {
    throw new UserError("This file holds nothing but zero bytes; its content was lost. Copy or download it again.");
  }
  const head = latin1(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04")) return sniffZip(bytes);
  for (const [signature, offset, name, remedy] of SIGNATURES) {
    if (head.startsWith(signature, offset) && !(signature.length < 4 && isPlain(head))) {
      throw new UserError(`This seems to be ${name}. ${remedy}`);
    }
  }
  return isMhtml(head) ? "mhtml" : null;
}

function sniffZip(bytes: Uint8Array): BinaryKind {
  const directory = latin1(bytes);
  if (directory.includes("word/document.xml")) return "docx";
  const known = ZIP_CONTENTS.find(([name]) => directory.includes(name));
  if (known) throw new UserError(`This seems to be ${known[1]}. ${known[2]}`);
  // Every Office file opens with this name; one that names nothing more is a Word file cut off, which its reader says.
  if (directory.includes("[Content_Types].xml")) return "docx";
  throw new UserError("This seems to be a zip archive. Unpack it and add what is inside.");
}

/** Saved pages and mails open with header lines, one of which says so. */
function isMhtml(head: string): boolean {
  return (
    /^[\w-]+:[ \t]/.test(head) &&
    /^mime-version:/im.test(head) &&
    /^content-type:\s*(multipart\/|text\/html|text\/plain)/im.test(head)
  );
}

/** Whether two or three letters such as "BM" or "MZ" open a text, and not what they stand for. */
function isPlain(head: string): boolean {
  return [...head.slice(0, 512)].every((character) => PLAIN.test(character) || character > "\x9f");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
