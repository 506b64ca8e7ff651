import type { ArticleMetadata, CapturedArticle, Provenance } from "../../domain/article.ts";

type Given = Partial<ArticleMetadata> & {
  readonly text: string;
  readonly provenance?: Provenance;
  readonly bytes?: Uint8Array;
  readonly capturedAt?: string;
};

/** What capture would make of a small document; everything but the text may be left out. */
export function capturedArticle({ text, provenance = {}, bytes, capturedAt, ...metadata }: Given): CapturedArticle {
  return {
    metadata: {
      title: "Untitled",
      byline: null,
      publisher: null,
      url: null,
      publishedAt: null,
      updatedAt: null,
      language: "en",
      descriptor: "report",
      ...metadata,
    },
    provenance,
    text,
    captions: [],
    original: { bytes: bytes ?? new TextEncoder().encode(text), mediaType: "text/plain", name: "document.txt" },
    capturedAt: capturedAt ?? "2026-01-01T00:00:00.000Z",
  };
}
