import { readFile } from "node:fs/promises";
import { captureDocument } from "../../src/capture/capture-document.ts";
import { decodeText } from "../../src/capture/decode-text.ts";
import { unpackGzip } from "../../src/capture/unpack-gzip.ts";
import type { CapturedArticle } from "../../src/domain/article.ts";
import { UserError } from "../../src/errors.ts";

export interface CapturedPage {
  /** What capture makes of the page; null where it refuses it, with a reason, as having no text. */
  readonly article: CapturedArticle | null;
  /** The decoded page, for baselines. */
  readonly html: string;
}

/** Captures a saved page of an evaluation set as a person's file is captured. */
export async function capturePage(path: string, name: string, url: string): Promise<CapturedPage> {
  const bytes = await readFile(path);
  const html = decodeText(await unpackGzip(bytes), "text/html");
  try {
    const [article = null] = await captureDocument({
      bytes,
      name,
      mediaType: "text/html",
      url,
      capturedAt: new Date(),
    });
    return { article, html };
  } catch (error) {
    // A refused page is a page without text, and scores as one.
    if (error instanceof UserError) return { article: null, html };
    throw error;
  }
}
