import type { CaptureInput } from "../../capture/capture-document.ts";
import type { CapturedArticle } from "../../domain/article.ts";

/** What takes long to compute of a document that is added, off the event loop. */
export interface Capturer {
  /**
   * As `capture/capture-document.ts`. Rejects with the signal's reason as soon as that aborts.
   * @throws {UserError} for what cannot be read, or takes more time or memory to read than one document may
   */
  capture(document: CaptureInput, signal?: AbortSignal): Promise<readonly CapturedArticle[]>;
  /** Gives up what still runs. */
  close(): Promise<void>;
}
