import type { ArticleMetadata, CapturedArticle, Origin, Original } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { canonicalize } from "./canonicalize.ts";
import { decodeText } from "./decode-text.ts";
import { describe } from "./describe.ts";
import { readDocx } from "./docx/read-docx.ts";
import type { ExtractedDocument } from "./extracted-document.ts";
import { readPage } from "./html/read-page.ts";
import { readJson } from "./json/read-json.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { MAX_DOCUMENT_BYTES } from "./max-document-bytes.ts";
import { readMhtml } from "./mhtml/read-mhtml.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { sniffBinary } from "./sniff-binary.ts";
import { sniffKind } from "./sniff-kind.ts";
import { openingWords } from "./text/opening-words.ts";
import { readText } from "./text/read-text.ts";
import { unpackGzip } from "./unpack-gzip.ts";

export interface CaptureInput {
  readonly bytes: Uint8Array;
  /** File name, URL or "-". Its ending is heeded where the content leaves the kind open. */
  readonly name: string;
  /** A media type or a whole content-type header; null: not known. */
  readonly mediaType: string | null;
  /** Where the document was fetched from; null: not known. */
  readonly url: string | null;
  readonly capturedAt: Date;
}

/** What claims to be a title and is longer is a text. As much as `article edit` lets a person give. */
const MAX_FIELD_LENGTH = 500;

type Reader = (text: string, input: CaptureInput) => readonly ExtractedDocument[];

const TEXT_READERS: Readonly<Record<ReturnType<typeof sniffKind>, Reader>> = {
  html: (text, { url }) => [readPage(text, url)],
  json: (text) => readJson(text),
  markdown: (text) => readMarkdown(text),
  text: (text) => readText(text),
};

const BINARY_READERS = { docx: readDocx, pdf: readPdf } as const;

const MEDIA_TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  json: "application/json",
  markdown: "text/markdown",
  mhtml: "multipart/related",
  pdf: "application/pdf",
  text: "text/plain",
} as const;

/**
 * Makes articles out of a document: text, Markdown, page, saved page, PDF, Word file or JSON, each also gzip-packed. What it
 * does not say of itself stays null; a document without a title gets its opening words.
 * @returns one article or, where the document holds several, each
 * @throws {UserError} for what cannot be read, saying why and what to do; nothing of it is lost silently
 */
export async function captureDocument(input: CaptureInput): Promise<readonly CapturedArticle[]> {
  if (input.bytes.length > MAX_DOCUMENT_BYTES) {
    throw new UserError(
      `This document holds more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB. Split it, or add only the part you need.`,
    );
  }
  const bytes = await unpackGzip(input.bytes);
  const { kind, documents } = await read(bytes, input);
  const original: Original = {
    bytes: input.bytes,
    mediaType: input.mediaType ?? (bytes === input.bytes ? MEDIA_TYPES[kind] : "application/gzip"),
    name: input.name,
  };
  const articles = documents.flatMap(
    (document) => toArticle(document, documents.length === 1 ? input.url : null, original, input.capturedAt) ?? [],
  );
  if (articles.length === 0)
    throw new UserError(
      `There is no text in this ${kind === "html" ? "page; it may be drawn by scripts. Save it from the browser once it shows" : "document"}.`,
    );
  return articles;
}

async function read(
  bytes: Uint8Array,
  input: CaptureInput,
): Promise<{ readonly kind: keyof typeof MEDIA_TYPES; readonly documents: readonly ExtractedDocument[] }> {
  const binary = sniffBinary(bytes);
  if (binary === "mhtml") return { kind: binary, documents: await readMhtml(bytes, input.url) };
  if (binary) return { kind: binary, documents: await BINARY_READERS[binary](bytes) };
  const text = decodeText(bytes, input.mediaType);
  const kind = sniffKind(text, input.name, input.mediaType);
  return { kind, documents: TEXT_READERS[kind](text, input) };
}

/** @returns null for a document without a letter or digit */
function toArticle(
  document: ExtractedDocument,
  url: string | null,
  original: Original,
  capturedAt: Date,
): CapturedArticle | null {
  const text = canonicalize(document.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const fields: ExtractedDocument["fields"] = {
    ...(url ? { url: { value: url, origin: "structured" } } : {}),
    ...document.fields,
  };
  const value = <K extends keyof ArticleMetadata>(field: K) => fields[field]?.value ?? null;
  const title = oneLine(value("title")) ?? openingWords(text);
  const descriptor = value("descriptor") ?? describe({ text, title, url: value("url"), hints: [] });
  const metadata: ArticleMetadata = {
    title,
    byline: oneLine(value("byline")),
    publisher: oneLine(value("publisher")),
    url: value("url"),
    publishedAt: value("publishedAt"),
    updatedAt: value("updatedAt"),
    language: value("language") ?? detectLanguage(text),
    descriptor,
  };
  const origins = Object.entries(fields).map(([field, found]) => [field, found?.origin] as const);
  const provenance: Record<string, Origin | undefined> = Object.fromEntries(origins);
  if (!oneLine(value("title"))) provenance.title = "opening words";
  if (!fields.language && metadata.language) provenance.language = "text";
  if (!fields.descriptor && descriptor !== "unknown") provenance.descriptor = "text";
  return {
    metadata,
    provenance,
    text,
    captions: document.captions.map(canonicalize).filter((caption) => caption !== ""),
    original:
      document.part === undefined
        ? original
        : { bytes: document.part, mediaType: MEDIA_TYPES.json, name: original.name },
    capturedAt: capturedAt.toISOString(),
  };
}

function oneLine(value: string | null): string | null {
  return value === null ? null : openingWords(canonicalize(value).replace(/\n+/g, " "), MAX_FIELD_LENGTH) || null;
}
