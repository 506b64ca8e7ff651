import type { AtomFeed } from "feedsmith";
import { resolveAddress } from "./resolve-address.ts";

/** The page that something in Atom stands for: an alternate link, the one to HTML first (RFC 4287, section 4.2.7.2). */
export function findAlternate(
  links: readonly AtomFeed.Link<string>[] | undefined,
  bases: readonly (string | undefined)[],
): string | null {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || rel === "alternate");
  const html = alternates.filter(({ type }) => type === undefined || /html/i.test(type));
  return [...html, ...alternates].map(({ href }) => resolveAddress(href, bases)).find((url) => url !== null) ?? null;
}
