import type { ArticleMetadata, CapturedArticle, MetadataField, Origin, Provenance } from "../domain/article.ts";

interface Described {
  readonly metadata: ArticleMetadata;
  readonly provenance: Provenance;
}

/** Whether a new capture may take the place of what is known of a field. */
function isRenewed(field: MetadataField, known: Described, captured: Described): boolean {
  if (known.provenance[field] === "person") return false;
  const value = captured.metadata[field];
  // A page that stopped naming its author or date is no ground to forget them.
  if (value === null || (field === "descriptor" && value === "unknown")) return false;
  return !(
    field === "title" &&
    captured.provenance.title === "opening words" &&
    known.provenance.title !== "opening words" &&
    known.metadata.title !== ""
  );
}

/** What is known of a document after it was captured again: what a person set stays, what the new capture found is renewed. */
export function renewMetadata(known: Described, captured: Pick<CapturedArticle, "metadata" | "provenance">): Described {
  const metadata: Partial<Record<MetadataField, string | null>> = { ...known.metadata };
  // Where the new text comes from is said anew with each capture.
  const { text: _, ...kept } = known.provenance;
  const provenance: Partial<Record<keyof Provenance, Origin>> = {
    ...kept,
    ...(captured.provenance.text && { text: captured.provenance.text }),
  };
  for (const field of Object.keys(captured.metadata) as MetadataField[]) {
    if (!isRenewed(field, known, captured)) continue;
    metadata[field] = captured.metadata[field];
    const origin = captured.provenance[field];
    if (origin === undefined) delete provenance[field];
    else provenance[field] = origin;
  }
  return { metadata: metadata as unknown as ArticleMetadata, provenance };
}
