/** An address as it is kept: without the "?" of an empty query, which names nothing. */
export function writeAddress(url: URL): string {
  const written = new URL(url);
  if (written.search === "") written.search = "";
  return written.href;
}
