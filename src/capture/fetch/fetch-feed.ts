import { UserError } from "../../errors.ts";
import { checkFeedStatus } from "./check-feed-status.ts";
import type { FetchedDocument, FetchOptions } from "./fetch-url.ts";
import { findServerPause } from "./find-server-pause.ts";
import { followRedirects } from "./follow-redirects.ts";
import { guardRequest } from "./guard-request.ts";
import { readBody } from "./read-body.ts";

/** What a feed's server gave the last time. */
export interface FeedValidators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** As `FetchedFeed` of `app/command.ts`, which capture may not import. */
export type FetchedFeed =
  | { readonly kind: "unchanged"; readonly leastWaitMs: number | null }
  | ({
      readonly kind: "document";
      /** Moved only by redirects that are permanent. */
      readonly permanentUrl: string;
      /** How long the server asks to wait, milliseconds, at most a day; null: it does not say. */
      readonly leastWaitMs: number | null;
    } & FetchedDocument &
      FeedValidators);

const ACCEPT =
  "application/rss+xml,application/atom+xml,application/rdf+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5";

/**
 * Fetches a feed, by a conditional request where its server gave validators. Feeds are always read unattended, so robots.txt is
 * respected.
 * @throws {FeedRefusal} where the server refuses, with when to come back if it says so
 * @throws {UserError} with its own sentence for each other thing that can go wrong. The reason of `signal`, if that stopped it.
 */
export function fetchFeed(
  address: string,
  validators: FeedValidators | null,
  options: FetchOptions,
): Promise<FetchedFeed> {
  return guardRequest(address, "feed", { ...options, unattended: true }, async (start, request) => {
    const conditions = {
      ...(validators?.etag != null && { "if-none-match": validators.etag }),
      ...(validators?.lastModified != null && { "if-modified-since": validators.lastModified }),
    };
    const { response, url, permanentUrl } = await followRedirects(start, request, { accept: ACCEPT, ...conditions });
    const { status, headers } = response;
    const leastWaitMs = findServerPause(headers);
    if (status === 304 && Object.keys(conditions).length > 0) return { kind: "unchanged", leastWaitMs };
    checkFeedStatus(response, url, new Date());
    const bytes = await readBody(response, url, request);
    if (bytes.length === 0) throw new UserError(`${url.hostname} sent nothing at all for this feed.`);
    return {
      kind: "document",
      bytes,
      mediaType: headers.get("content-type"),
      url: url.href,
      permanentUrl: permanentUrl.href,
      leastWaitMs,
      etag: headers.get("etag"),
      lastModified: headers.get("last-modified"),
    };
  });
}
