import { UserError } from "../../errors.ts";
import { FETCH_ADVICE, type FetchedKind } from "./fetched-kind.ts";

/** What went wrong on the way, by the code that Node and undici give it. */
const FAULTS: Readonly<Record<string, (host: string, instead: string) => string>> = {
  ENOTFOUND: (host) => `There is no site called ${host}. Check the spelling of the address.`,
  EAI_AGAIN: (host) => `The address of ${host} could not be looked up. Check the network connection and try again.`,
  ECONNREFUSED: (host) => `${host} refused the connection. Try again later.`,
  ECONNRESET: (host) => `${host} broke the connection off. Try again.`,
  EPIPE: (host) => `${host} broke the connection off. Try again.`,
  UND_ERR_SOCKET: (host) => `${host} broke the connection off. Try again.`,
  EHOSTUNREACH: (host) => `${host} cannot be reached from here. Check the network connection.`,
  ENETUNREACH: (host) => `${host} cannot be reached from here. Check the network connection.`,
  ETIMEDOUT: (host) => `${host} did not answer in time. Try again later.`,
  UND_ERR_CONNECT_TIMEOUT: (host) => `${host} did not answer in time. Try again later.`,
  UND_ERR_HEADERS_TIMEOUT: (host) => `${host} did not answer in time. Try again later.`,
  UND_ERR_BODY_TIMEOUT: (host) => `${host} stopped sending. Try again later.`,
  CERT_HAS_EXPIRED: (host, instead) =>
    `The certificate of ${host} has expired, so it cannot be told whether it is really ${host}. ${instead}`,
};

/**
 * Puts a fault of the network into a sentence. A stop by the person, and defects of the program, come back as they are.
 * @param fault what was thrown while `url` was fetched
 */
export function explainFetchFault(fault: unknown, url: URL, kind: FetchedKind): unknown {
  const { instead } = FETCH_ADVICE[kind];
  for (let cause = fault; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof UserError) return cause;
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    const explain = FAULTS[code];
    if (explain) return new UserError(explain(url.hostname, instead), { cause: fault });
    // The Fetch standard keeps browsers from ports of mail and other services; undici gives this fault no code.
    if (cause.message === "bad port") {
      return new UserError(`No web ${kind} is fetched from port ${url.port}: it belongs to another kind of service.`, {
        cause: fault,
      });
    }
    if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/.test(code)) {
      return new UserError(
        `No safe connection to ${url.hostname} could be made: its certificate or encryption is not in order. ${kind === "page" ? "Save the page from a browser and add the file." : instead}`,
        { cause: fault },
      );
    }
    if (
      /^(?:Z_|ERR_BUFFER|UND_ERR|HPE_|ERR__?ERROR|ERR_BROTLI|ZSTD)/.test(code) ||
      /terminated|decod/i.test(cause.message)
    ) {
      return new UserError(
        `${url.hostname} sent a broken or incomplete answer. ${kind === "page" ? "Try again, or save the page from a browser." : instead}`,
        { cause: fault },
      );
    }
  }
  return fault;
}
