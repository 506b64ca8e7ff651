import { readFile } from "node:fs/promises";
import { captureDocument } from "../capture/capture-document.ts";
import type { CapturedArticle } from "../domain/article.ts";

/** Captures files as `article add` does, for tests. */
export async function captureFiles(files: readonly URL[]): Promise<readonly CapturedArticle[]> {
  const captured = await Promise.all(
    files.map(async (file) =>
      captureDocument({
        bytes: await readFile(file),
        name: file.pathname,
        mediaType: null,
        url: null,
        capturedAt: new Date("2026-03-01T12:00:00Z"),
      }),
    ),
  );
  return captured.flat();
}
