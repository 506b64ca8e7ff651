import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address is one that anybody on the internet can reach: no loopback, private, link-local, shared (CGNAT),
 * multicast or reserved range, and none that carries an IPv4 address through a gateway (NAT64, 6to4, Teredo), behind which
 * any of those may be. IPv4 addresses written as IPv6 (`::ffff:127.0.0.1`) are judged as what they are.
 * @param address as a socket or a resolver names it; a zone (`fe80::1%eth0`) is allowed
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 0) return false;
  const ip = ipaddr.process(bare);
  if (ip.range() !== "unicast") return false;
  return ip.kind() === "ipv4" || ip.match(GLOBAL_IPV6);
}
