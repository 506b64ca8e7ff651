import type { ArticleMetadata, Origin } from "../domain/article.ts";

/** A metadata value with the place it was found at. */
export interface Found<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What a reader (page, PDF, text …) got out of a document, before it is made canonical. Absent fields were not found. */
export interface ExtractedDocument {
  /** Paragraphs apart by a blank line, without title, furniture and captions. */
  readonly text: string;
  readonly fields: { readonly [K in keyof ArticleMetadata]?: Found<NonNullable<ArticleMetadata[K]>> };
  readonly captions: readonly string[];
  /** The document's own part of a file that holds many; absent where the whole file is it. */
  readonly part?: Uint8Array;
}
