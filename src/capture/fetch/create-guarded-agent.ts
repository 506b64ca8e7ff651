import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { HostAllowance } from "./allow-hosts.ts";
import type { FetchedKind } from "./fetched-kind.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { privateAddressError } from "./private-address-error.ts";

/**
 * Makes the agent that all fetching goes through. It connects to public addresses only: names are resolved once, the answer
 * is checked, and that very answer is connected to; the address at the other end is checked again before a byte is sent.
 * A name that resolves differently a second time (DNS rebinding) gains nothing by it.
 * @param isAllowed says which hosts may stand at private addresses all the same
 */
export function createGuardedAgent(timeoutMs: number, isAllowed: HostAllowance, kind: FetchedKind): Agent {
  const connectAnywhere = buildConnector({ timeout: timeoutMs });
  const connector = buildConnector({ lookup: publicLookup(kind), timeout: timeoutMs });
  return new Agent({
    connect: (options, callback) => {
      if (isAllowed(options)) return connectAnywhere(options, callback);
      const host = options.hostname.replace(/^\[|\]$/g, "");
      connector(options, (error, socket) => {
        if (error) return callback(error, null);
        if (isPublicAddress(socket.remoteAddress ?? "")) return callback(null, socket);
        socket.destroy();
        callback(privateAddressError(host, kind), null);
      });
    },
  });
}

/** A name with one private address among public ones is refused whole: nobody needs it, and attacks use it. */
function publicLookup(kind: FetchedKind): LookupFunction {
  return (hostname, options, callback) => {
    const all: LookupOptions & { all: true } = { family: options.family ?? 0, hints: options.hints ?? 0, all: true };
    lookup(hostname, all, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error(`no address for ${hostname}`), "", 0);
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return callback(privateAddressError(hostname, kind), "", 0);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
