import type { Hold } from "./hold-posting.ts";
import { LEASE_MS } from "./lease-ms.ts";

const RENEWALS_PER_LEASE = 4;

/**
 * Does work on a posting that may take longer than a lease.
 * @param work what is done; its signal is aborted where another process takes the posting over
 * @throws what `work` throws
 */
export async function keepHolding<T>(
  hold: Hold,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const renewal = setInterval(() => {
    hold.change({}).catch((fault) => lost.abort(fault));
  }, LEASE_MS / RENEWALS_PER_LEASE);
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
  }
}
