/** The key of a posting's message, counted from 0, in the archive's "posting-page" documents. */
export function pageKey(kind: "posting" | "correction", key: string, index: number): string {
  return `${kind}:${key}:${index}`;
}
