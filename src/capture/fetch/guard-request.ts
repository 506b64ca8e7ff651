import type { Dispatcher } from "undici";
import { UserError } from "../../errors.ts";
import { allowHosts, type HostAllowance } from "./allow-hosts.ts";
import { checkRobots } from "./check-robots.ts";
import { createGuardedAgent } from "./create-guarded-agent.ts";
import { explainFetchFault } from "./explain-fetch-fault.ts";
import type { FetchOptions } from "./fetch-url.ts";
import { FETCH_ADVICE, type FetchedKind } from "./fetched-kind.ts";
import { followRedirects } from "./follow-redirects.ts";
import { parseAddress } from "./parse-address.ts";
import { readBody } from "./read-body.ts";
import type { RobotsMemory } from "./robots-memory.ts";
import { USER_AGENT } from "./user-agent.ts";

/** What every request of one fetch goes by. */
export interface GuardedRequest {
  readonly kind: FetchedKind;
  readonly agent: Dispatcher;
  readonly isAllowed: HostAllowance;
  readonly userAgent: string;
  readonly maxRedirects: number;
  readonly maxBytes: number;
  /** Aborted when the person stops, and when time is up. */
  readonly signal: AbortSignal;
  /**
   * To be called before each address is asked for.
   * @throws {UserError} where it is not to be fetched unattended
   */
  visit(url: URL): Promise<void>;
}

/**
 * Fetches within the bounds of the house: public addresses or allowed hosts, one deadline for everything, robots.txt where nobody
 * asked just now; and puts what goes wrong into sentences.
 * @param work is done with the parsed address
 * @throws {UserError} with its own sentence for each thing that can go wrong. The reason of `signal`, if that stopped it.
 */
export async function guardRequest<Result>(
  address: string,
  kind: FetchedKind,
  options: FetchOptions,
  work: (url: URL, request: GuardedRequest) => Promise<Result>,
): Promise<Result> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const isAllowed = allowHosts(options.allowedHosts ?? []);
  const agent = createGuardedAgent(options.timeoutMs, isAllowed, kind);
  let url = parseAddress(address, { kind, isAllowed });
  const request: GuardedRequest = {
    kind,
    agent,
    isAllowed,
    userAgent: options.userAgent ?? USER_AGENT,
    maxRedirects: options.maxRedirects ?? 10,
    maxBytes: options.maxBytes,
    signal: AbortSignal.any([options.signal, timeout]),
    async visit(next) {
      url = next;
      if (options.unattended)
        await checkRobots(next, kind, request.userAgent, (robots) => readRobots(robots, request, options.robots));
    },
  };
  try {
    return await work(url, request);
  } catch (fault) {
    if (options.signal.aborted) throw options.signal.reason;
    if (timeout.aborted) {
      throw new UserError(
        `${url.hostname} took longer than ${options.timeoutMs / 1000} seconds. ${kind === "page" ? "Try again later, or save the page from a browser." : FETCH_ADVICE[kind].instead}`,
        { cause: fault },
      );
    }
    throw explainFetchFault(fault, url, kind);
  } finally {
    await agent.destroy();
  }
}

function readRobots(url: URL, request: GuardedRequest, memory: RobotsMemory | undefined) {
  const ask = () => fetchRobots(url, request);
  return memory === undefined ? ask() : memory.read(url, ask);
}

async function fetchRobots(url: URL, request: GuardedRequest) {
  const { response } = await followRedirects(url, { ...request, visit: async () => {} }, { accept: "text/plain,*/*" });
  return {
    status: response.status,
    bytes: response.ok ? await readBody(response, url, request) : new Uint8Array(),
  };
}
