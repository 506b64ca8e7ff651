import { writeAddress } from "../write-address.ts";

/**
 * An address in a feed, made absolute.
 * @param bases of which each is relative to the next; the last is absolute
 * @returns null for what is no `http(s)` address
 */
export function resolveAddress(value: string | undefined, bases: readonly (string | undefined)[]): string | null {
  if (value === undefined || value.trim() === "") return null;
  const base = bases.reduceRight<URL | null>(
    (outer, each) => (each === undefined ? null : URL.parse(each.trim(), outer?.href)) ?? outer,
    null,
  );
  const url = URL.parse(value.trim(), base?.href);
  return url !== null && /^https?:$/.test(url.protocol) ? writeAddress(url) : null;
}
