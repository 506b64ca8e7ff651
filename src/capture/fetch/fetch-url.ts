import { UserError } from "../../errors.ts";
import { checkStatus } from "./check-status.ts";
import { followRedirects } from "./follow-redirects.ts";
import { guardRequest } from "./guard-request.ts";
import { readBody } from "./read-body.ts";
import type { RobotsMemory } from "./robots-memory.ts";

export interface FetchOptions {
  /** Aborted when the person stops; its reason is what is thrown then. */
  readonly signal: AbortSignal;
  /** For everything together: look-up, redirects, robots.txt, body. */
  readonly timeoutMs: number;
  /** For the body, counted after unpacking. */
  readonly maxBytes: number;
  /** No person asked for this page just now: robots.txt is respected. Default: false. */
  readonly unattended?: boolean;
  /** Remembers what robots.txt said from one fetch to the next. Default: each is asked for anew. */
  readonly robots?: RobotsMemory;
  /** Names the program to the site. Default: `USER_AGENT`. */
  readonly userAgent?: string;
  /** Default: 10. */
  readonly maxRedirects?: number;
  /** Hosts, or host and port, that may stand at private addresses, as an intranet's; see `allowHosts`. Default: none. */
  readonly allowedHosts?: readonly string[];
}

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** The content-type header with its parameters; null where the server sent none. */
  readonly mediaType: string | null;
  /** The address the document came from in the end. */
  readonly url: string;
}

const ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5";

/**
 * Fetches one document from the public internet, or from a host that was allowed.
 * @throws {UserError} with its own sentence for each thing that can go wrong. The reason of `signal`, if that stopped it.
 */
export function fetchUrl(address: string, options: FetchOptions): Promise<FetchedDocument> {
  return guardRequest(address, "page", options, async (start, request) => {
    const { response, url } = await followRedirects(start, request, { accept: ACCEPT });
    checkStatus(response, url, new Date());
    const bytes = await readBody(response, url, request);
    if (bytes.length === 0) throw new UserError(`${url.hostname} sent an empty page.`);
    return { bytes, mediaType: response.headers.get("content-type"), url: url.href };
  });
}
