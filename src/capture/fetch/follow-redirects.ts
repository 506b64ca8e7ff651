import { fetch, type Response } from "undici";
import { UserError } from "../../errors.ts";
import { FETCH_ADVICE } from "./fetched-kind.ts";
import type { GuardedRequest } from "./guard-request.ts";
import { parseAddress } from "./parse-address.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

export interface FollowedResponse {
  readonly response: Response;
  /** The address that gave the response. */
  readonly url: URL;
  /** The last address that all redirects up to it, each permanent, lead to. */
  readonly permanentUrl: URL;
}

/**
 * Asks for an address. Redirects are followed one by one, each checked like the first address; one from https to http is not
 * followed, as anybody on the way could then change the words.
 * @throws {UserError} for redirects without end or to where they may not lead
 */
export async function followRedirects(
  start: URL,
  request: GuardedRequest,
  headers: Readonly<Record<string, string>>,
): Promise<FollowedResponse> {
  let url = start;
  let permanentUrl = start;
  for (let redirects = 0; redirects <= request.maxRedirects; redirects++) {
    await request.visit(url);
    const response = await fetch(url, {
      dispatcher: request.agent,
      redirect: "manual",
      signal: request.signal,
      headers: { "user-agent": request.userAgent, ...headers },
    });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return { response, url, permanentUrl };
    await response.body?.cancel();
    const next = parseAddress(location, { kind: request.kind, base: url, isAllowed: request.isAllowed });
    if (url.protocol === "https:" && next.protocol === "http:") {
      throw new UserError(
        `${url.hostname} leads on to an address without encryption, which is not followed: ${next.href}. Add that address itself if you trust it.`,
      );
    }
    if (permanentUrl === url && PERMANENT.has(response.status)) permanentUrl = next;
    url = next;
  }
  throw new UserError(
    `${start.hostname} leads from address to address without end (more than ${request.maxRedirects}). ${FETCH_ADVICE[request.kind].instead}`,
  );
}
