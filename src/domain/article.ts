import type { Descriptor } from "./descriptor.ts";

/** What is known about a source document. What was not found is null, never guessed. */
export interface ArticleMetadata {
  /** The document's own title; where it has none, its opening words, and `Provenance.title` says so. */
  readonly title: string;
  /** The authors as the page names them, joined by ", ". */
  readonly byline: string | null;
  readonly publisher: string | null;
  /** Canonical `http(s)` URL. */
  readonly url: string | null;
  /** ISO 8601 date (`2025-11-18`) or date-time with offset; as precise as the source and no more. Null: undated. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** ISO 639-1 code, such as "en". */
  readonly language: string | null;
  readonly descriptor: Descriptor;
}

export type MetadataField = keyof ArticleMetadata;

/**
 * Where a field's value was found: the page's structured data (JSON-LD, OpenGraph, `<time>`), its visible text,
 * its opening words (titles only), a feed that tells of it, or a person who set it. A field that was not found is absent.
 */
export type Origin = "structured" | "text" | "opening words" | "feed" | "person";

/** Text: "feed" where it is what a feed tells of the page, perhaps a part of it; absent where it is the document's own. */
export type Provenance = Readonly<Partial<Record<MetadataField | "text", Origin>>>;

/** The bytes a person saved, as they came. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** File name, URL or "-", for messages only. */
  readonly name: string;
}

/** What capture makes of a document: the way from bytes to archive. */
export interface CapturedArticle {
  readonly metadata: ArticleMetadata;
  readonly provenance: Provenance;
  /** Canonical text, made by `canonicalize`. */
  readonly text: string;
  /** Picture captions, kept apart from the text and never quoted. */
  readonly captions: readonly string[];
  readonly original: Original;
  /** ISO 8601 date-time, UTC. */
  readonly capturedAt: string;
}

/** One state of a document's text. */
export interface RevisionRecord {
  /** SHA-256 of the canonical text, lower-case hex. */
  readonly revision: string;
  readonly capturedAt: string;
  /** The version of `canonicalize` that made the text. */
  readonly canonicalVersion: number;
  /** SHA-256 of the captured bytes, lower-case hex. */
  readonly originalSha256: string;
}

/** A source document in an archive. Its revisions are immutable; old quotes keep pointing at the old ones. */
export interface Article {
  readonly id: string;
  readonly metadata: ArticleMetadata;
  readonly provenance: Provenance;
  readonly captions: readonly string[];
  /** When the document was first captured: ISO 8601 date-time, UTC. */
  readonly capturedAt: string;
  /** The current revision; equals the last of `revisions`. */
  readonly revision: string;
  /** Oldest first, never empty. */
  readonly revisions: readonly RevisionRecord[];
  /** The id of the article whose words these are: its own, or that of the first article it is a near-copy of. */
  readonly voice: string;
  readonly collections: readonly string[];
}
