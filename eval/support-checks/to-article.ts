import { findDates } from "../../src/capture/find-dates.ts";
import type { Article } from "../../src/domain/article.ts";
import { detectLanguage } from "../../src/language/detect-language.ts";

/** How much of a text tells its language. */
const SAMPLE_LENGTH = 2_000;

/** The article of a data set's row. @param facts by the names that the data sets use: TITLE, AUTHOR … */
export function toArticle(id: string, text: string, facts: ReadonlyMap<string, string>): Article {
  const revision = `revision of ${id}`;
  const capturedAt = "2026-01-01T00:00:00.000Z";
  return {
    id,
    voice: id,
    revision,
    revisions: [{ revision, capturedAt, canonicalVersion: 1, originalSha256: "" }],
    capturedAt,
    captions: [],
    collections: [],
    provenance: {},
    metadata: {
      title: facts.get("TITLE") ?? "",
      byline: facts.get("AUTHOR") ?? null,
      publisher: facts.get("PUBLISHER") ?? null,
      url: null,
      publishedAt: findDates(facts.get("PUBLISHED DATETIME") ?? "")[0]?.iso.slice(0, 10) ?? null,
      updatedAt: null,
      language: detectLanguage(text.slice(0, SAMPLE_LENGTH)),
      descriptor: "unknown",
    },
  };
}
