import type { Response } from "undici";
import { UserError } from "../../errors.ts";
import { describeRetry } from "./describe-retry.ts";
import { readRetryAfter } from "./read-retry-after.ts";

const MEANINGS: Readonly<Record<number, string>> = {
  401: "asks for a log-in. Save the page from a browser in which you are logged in",
  402: "asks for payment. Save the page from a browser in which you may read it",
  403: "refuses to give this page to programs. Save it from a browser and add the file",
  404: "has no page at this address. Check the address",
  408: "gave up waiting. Try again",
  410: "has taken this page away. An archive of the web may have it",
  429: "is asked too often. Try again later",
  451: "may not show this page here for legal reasons",
};

/** @throws {UserError} unless the status says that the page is there */
export function checkStatus({ status, headers }: Pick<Response, "status" | "headers">, url: URL, now: Date): void {
  if (status >= 200 && status < 300 && status !== 204 && status !== 205) return;
  const meaning =
    MEANINGS[status] ??
    (status >= 500
      ? "has a fault of its own. Try again later"
      : "did not send the page. Save it from a browser and add the file");
  throw new UserError(
    `${url.hostname} ${meaning} (HTTP ${status}).${describeRetry(readRetryAfter(headers, now), now)}`,
  );
}
