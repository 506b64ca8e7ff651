import { Agent, type Dispatcher, fetch, type Response } from "undici";
import { UserError } from "../../errors.ts";
import { checkRobots } from "./check-robots.ts";
import { checkStatus } from "./check-status.ts";
import { createGuardedAgent } from "./create-guarded-agent.ts";
import { explainFetchFault } from "./explain-fetch-fault.ts";
import { parseAddress } from "./parse-address.ts";
import { readCappedBody } from "./read-capped-body.ts";

export interface FetchOptions {
  /** Aborted when the person stops; its reason is what is thrown then. */
  readonly signal: AbortSignal;
  /** For everything together: look-up, redirects, robots.txt, body. */
  readonly timeoutMs: number;
  /** For the body, counted after unpacking. */
  readonly maxBytes: number;
  /** No person asked for this page just now: robots.txt is respected. Default: false. */
  readonly unattended?: boolean;
  /** Names the program to the site. Default: {@link USER_AGENT}. */
  readonly userAgent?: string;
  /** Default: 10. */
  readonly maxRedirects?: number;
  /** Lets addresses of this machine and its network be fetched: for tests, and where a person set it up. Default: false. */
  readonly allowPrivateAddresses?: boolean;
}

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** The content-type header with its parameters; null where the server sent none. */
  readonly mediaType: string | null;
  /** The address the document came from in the end. */
  readonly url: string;
}

export const USER_AGENT = "Footnote/0.1 (archives single articles for quotation)";

const ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5";
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches one document from the public internet. Redirects are followed one by one, each checked like the first address; one
 * from https to http is not followed, as anybody on the way could then change the words.
 * @throws {UserError} with its own sentence for each thing that can go wrong. The reason of `signal`, if that stopped it.
 */
export async function fetchUrl(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const allowPrivate = options.allowPrivateAddresses ?? false;
  const agent = allowPrivate ? new Agent() : createGuardedAgent(options.timeoutMs);
  const request = { ...options, agent, allowPrivate, signal: AbortSignal.any([options.signal, timeout]) };
  let url = parseAddress(address, { allowPrivate });
  try {
    const visit = async (next: URL) => {
      url = next;
      if (options.unattended)
        await checkRobots(next, options.userAgent ?? USER_AGENT, (robots) => fetchRobots(robots, request));
    };
    const response = await follow(url, request, visit);
    checkStatus(response.status, url);
    const bytes = await readBody(response, url, options.maxBytes);
    if (bytes.length === 0) throw new UserError(`${url.hostname} sent an empty page.`);
    return { bytes, mediaType: response.headers.get("content-type"), url: url.href };
  } catch (fault) {
    if (options.signal.aborted) throw options.signal.reason;
    if (timeout.aborted) {
      throw new UserError(
        `${url.hostname} took longer than ${options.timeoutMs / 1000} seconds. Try again later, or save the page from a browser.`,
        { cause: fault },
      );
    }
    throw explainFetchFault(fault, url);
  } finally {
    await agent.destroy();
  }
}

interface Request extends Omit<FetchOptions, "allowPrivateAddresses"> {
  readonly agent: Dispatcher;
  readonly allowPrivate: boolean;
}

/** @param visit called before each address is asked for */
async function follow(start: URL, request: Request, visit: (url: URL) => Promise<void>): Promise<Response> {
  const maxRedirects = request.maxRedirects ?? 10;
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    await visit(url);
    const response = await fetch(url, {
      dispatcher: request.agent,
      redirect: "manual",
      signal: request.signal,
      headers: { "user-agent": request.userAgent ?? USER_AGENT, accept: ACCEPT },
    });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = parseAddress(location, { base: url, allowPrivate: request.allowPrivate });
    if (url.protocol === "https:" && next.protocol === "http:") {
      throw new UserError(
        `${url.hostname} leads on to an address without encryption, which is not followed: ${next.href}. Add that address itself if you trust it.`,
      );
    }
    url = next;
  }
  throw new UserError(
    `${start.hostname} leads from address to address without end (more than ${maxRedirects}). Save the page from a browser.`,
  );
}

async function fetchRobots(url: URL, request: Request) {
  const response = await follow(url, request, async () => {});
  return {
    status: response.status,
    bytes: response.ok ? await readBody(response, url, request.maxBytes) : new Uint8Array(),
  };
}

function readBody(response: Response, url: URL, maxBytes: number): Promise<Uint8Array> {
  const declaredBytes = Number(response.headers.get("content-length") ?? 0);
  return readCappedBody(response.body, { declaredBytes, maxBytes, host: url.hostname });
}
