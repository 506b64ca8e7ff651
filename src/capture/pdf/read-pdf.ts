import { UserError } from "../../errors.ts";
import type { ExtractedDocument } from "../extracted-document.ts";
import { readText } from "../text/read-text.ts";
import { dropRunningLines } from "./drop-running-lines.ts";
import { findPdfTitle } from "./find-pdf-title.ts";
import { joinPdfLines } from "./join-pdf-lines.ts";
import { runPdfWorker } from "./run-pdf-worker.ts";

/** Fewer letters a page than this are stamps and page numbers on a picture of the text. */
const MIN_LETTERS_PER_PAGE = 8;
/** A long document with one page of text has a text. */
const MAX_PAGES_COUNTED = 20;

/**
 * Reads a PDF's text as paragraphs, without page numbers, headers and footers. Its dates are those of the file and its
 * author mostly a log-in name: neither is taken.
 * @throws {UserError} for a scan without text, a locked and a damaged file
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly ExtractedDocument[]> {
  const reading = await runPdfWorker(bytes);
  if (reading.kind === "locked") {
    throw new UserError("This PDF is locked with a password. Save it without one and add it again.");
  }
  if (reading.kind === "damaged") {
    throw new UserError(
      "This PDF is damaged and cannot be read. Download it again, or open it and print it to a new PDF.",
    );
  }
  const lines = dropRunningLines(reading.lines);
  const letters = lines.reduce((sum, line) => sum + (line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < MIN_LETTERS_PER_PAGE * Math.min(reading.pages, MAX_PAGES_COUNTED)) {
    throw new UserError(
      "This PDF has no text in it: it seems to be a scan, a picture of the pages. Run text recognition (OCR) on it first, then add the result.",
    );
  }
  const title = findPdfTitle(reading.title, lines);
  return readText(joinPdfLines(lines), title ? { title } : {});
}
