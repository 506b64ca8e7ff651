import mammoth from "mammoth";
import { UserError } from "../../errors.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { MAX_DOCUMENT_BYTES } from "../max-document-bytes.ts";
import { readText } from "../text/read-text.ts";
import { checkZipSize } from "./check-zip-size.ts";

/**
 * Reads a Word file's text. Its properties are not asked: author and dates there are those of the file, and titles are
 * mostly those of the template.
 * @throws {UserError} for a damaged or locked file, one that unpacks to more than the cap, and one without text
 */
export async function readDocx(bytes: Uint8Array): Promise<readonly ExtractedDocument[]> {
  await checkZipSize(bytes, MAX_DOCUMENT_BYTES);
  const text = await extract(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UserError("This Word file has no text in it, only pictures or nothing. Add the text itself.");
  }
  return readText(text);
}

async function extract(bytes: Uint8Array): Promise<string> {
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch (cause) {
    throw new UserError(
      "This Word file cannot be read: it is damaged or not really a .docx. Open it in Word, save it again and add that.",
      { cause },
    );
  }
}
