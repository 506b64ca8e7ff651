import { isIP } from "node:net";
import { UserError } from "../../errors.ts";
import type { HostAllowance } from "./allow-hosts.ts";
import { FETCH_ADVICE, type FetchedKind } from "./fetched-kind.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { privateAddressError } from "./private-address-error.ts";

/**
 * Parses an address that may be fetched. The WHATWG parser turns every way to write an IPv4 address (decimal, octal,
 * hexadecimal, short) into the dotted one, so that the check sees what would be connected to.
 * @param kind what is looked for there: what a person can do about a fault differs
 * @param base for a redirect's relative address
 * @param isAllowed says which private addresses may be fetched all the same
 * @throws {UserError} for what is no http(s) address, for one that carries a password, and for a private IP address
 */
export function parseAddress(
  address: string,
  { kind, base, isAllowed }: { readonly kind: FetchedKind; readonly base?: URL; readonly isAllowed: HostAllowance },
): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw notAnAddress(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new UserError(`Only http and https addresses are fetched, not ${url.protocol}//.`);
  }
  if (url.hostname === "") throw notAnAddress(address);
  if (url.username !== "" || url.password !== "") {
    throw new UserError(`This address carries a user name or password, ${FETCH_ADVICE[kind].password}`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host) && !isAllowed(url)) throw privateAddressError(host, kind);
  return url;
}

function notAnAddress(address: string): UserError {
  return new UserError(`${address} is no web address. One looks like https://example.org/page.`);
}
