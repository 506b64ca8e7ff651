import type { Response } from "undici";
import { FeedRefusal } from "../../errors.ts";
import { describeRetry } from "./describe-retry.ts";
import { readRetryAfter } from "./read-retry-after.ts";

const MEANINGS: Readonly<Record<number, string>> = {
  401: "asks for a log-in, which feeds cannot give",
  402: "asks for payment",
  403: "refuses to give this feed to programs",
  404: "has no feed at this address. Check the address",
  408: "gave up waiting",
  410: "has taken this feed away for good. Remove it, or look for a new one on the site",
  429: "is asked too often",
  451: "may not give this feed here for legal reasons",
};

/** @throws {FeedRefusal} unless the status says that the feed is there */
export function checkFeedStatus({ status, headers }: Pick<Response, "status" | "headers">, url: URL, now: Date): void {
  if (status >= 200 && status < 300 && status !== 204 && status !== 205) return;
  const meaning = MEANINGS[status] ?? (status >= 500 ? "has a fault of its own" : "did not send the feed");
  const retryAfterMs = readRetryAfter(headers, now);
  throw new FeedRefusal(`${url.hostname} ${meaning} (HTTP ${status}).${describeRetry(retryAfterMs, now)}`, {
    retryAfterMs,
    isGone: status === 410,
  });
}
