import { z } from "zod";
import type { Article, ArticleMetadata, MetadataField, Origin } from "../domain/article.ts";
import { DESCRIPTORS } from "../domain/descriptor.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const origin = z.enum(["structured", "text", "opening words", "feed", "person"]) satisfies z.ZodType<Origin>;

const metadata = z.strictObject({
  title: z.string(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  language: z.string().nullable(),
  descriptor: z.enum(DESCRIPTORS),
}) satisfies z.ZodType<ArticleMetadata>;

/** An article record as it stands in storage. */
export const articleSchema = z
  .strictObject({
    id: z.string().min(1),
    metadata,
    provenance: z.partialRecord(z.enum(["text", ...(Object.keys(metadata.shape) as MetadataField[])]), origin),
    captions: z.array(z.string()),
    capturedAt: z.iso.datetime({ offset: true }),
    revision: sha256,
    revisions: z
      .array(
        z.strictObject({
          revision: sha256,
          capturedAt: z.iso.datetime({ offset: true }),
          canonicalVersion: z.int().nonnegative(),
          originalSha256: sha256,
        }),
      )
      .min(1),
    voice: z.string().min(1),
    collections: z.array(z.string()),
  })
  .refine((article) => article.revisions.at(-1)?.revision === article.revision, {
    path: ["revision"],
    error: "is not the last of the revisions",
  }) satisfies z.ZodType<Article>;

/** A revision's captured bytes as they stand in storage. */
export const originalSchema = z.strictObject({
  mediaType: z.string(),
  name: z.string(),
  encoding: z.enum(["identity", "gzip"]),
  bytes: z.instanceof(Uint8Array),
});
