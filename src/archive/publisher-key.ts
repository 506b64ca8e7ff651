/** Brings spellings of a publisher's name that differ in case, width or white space to one. */
export function publisherKey(publisher: string): string {
  return publisher.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
