import robotsModule from "robots-parser";
import { UserError } from "../../errors.ts";
import { FETCH_ADVICE, type FetchedKind } from "./fetched-kind.ts";

/** The package is CommonJS and exports the function itself; its types say otherwise. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** RFC 9309: a crawler reads at least this much of a robots.txt. */
const MAX_BYTES = 500 * 1024;

/** What the request for a robots.txt came to. */
export interface RobotsAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

/**
 * Holds unattended fetching to the site's robots.txt (RFC 9309): one that is not there allows everything, one that cannot be
 * read for a fault of the server allows nothing.
 * @param fetchRobots asks for a robots.txt, redirects followed, faults thrown
 * @throws {UserError} where the page is not to be fetched
 */
export async function checkRobots(
  url: URL,
  kind: FetchedKind,
  userAgent: string,
  fetchRobots: (url: URL) => Promise<RobotsAnswer>,
): Promise<void> {
  const robotsUrl = new URL("/robots.txt", url);
  const { status, bytes } = await fetchRobots(robotsUrl);
  if (status >= 500 || status === 429) {
    throw new UserError(
      `${url.hostname} does not say what programs may fetch (its robots.txt gives HTTP ${status}), so nothing is fetched unattended. ${kind === "page" ? "Add the page by hand." : FETCH_ADVICE[kind].instead}`,
    );
  }
  if (status >= 400) return;
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_BYTES));
  if (robotsParser(robotsUrl.href, text).isAllowed(url.href, userAgent) === false) {
    throw new UserError(
      `${url.hostname} asks programs not to fetch this ${kind} (robots.txt). ${FETCH_ADVICE[kind].forbidden}`,
    );
  }
}
