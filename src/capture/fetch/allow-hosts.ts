const DEFAULT_PORTS: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** Where a request would go: a `URL`, or what a connection is opened with. */
export interface HostPlace {
  readonly protocol: string;
  readonly hostname: string;
  /** Empty or absent: the protocol's own. */
  readonly port?: string | null;
}

/** Whether a place may be fetched from although its address is not public. */
export type HostAllowance = (place: HostPlace) => boolean;

/**
 * Reads which hosts may have private addresses. A host stands for itself only, on any port unless one is named: neither for its
 * subdomains nor for other names of its address.
 * @param hosts as in "wiki.internal", "10.0.0.5:8080", "[fd00::1]:8443"; what `isHost` takes
 */
export function allowHosts(hosts: readonly string[]): HostAllowance {
  const allowed = new Set(hosts.map(normalize));
  return ({ protocol, hostname, port }) => {
    const host = bare(hostname);
    return allowed.has(host) || allowed.has(`${host}:${port || DEFAULT_PORTS[protocol]}`);
  };
}

/** Written as the WHATWG parser writes addresses, so that 127.1 and 127.0.0.1 are one. */
function normalize(host: string): string {
  const { hostname } = new URL(`http://${host}`);
  const port = /:(\d+)$/.exec(host)?.[1];
  return port === undefined || host.endsWith("]") ? bare(hostname) : `${bare(hostname)}:${Number(port)}`;
}

/** Connections are opened with names in the case of the address, and addresses of IPv6 with or without brackets. */
function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$/g, "");
}
