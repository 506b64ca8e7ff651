import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { World } from "../state/world.ts";
import { ApiError } from "./api-error.ts";
import type { Answer } from "./call.ts";
import type { createRouter } from "./create-router.ts";
import type { FaultScript } from "./open-fault-script.ts";
import type { RateLimits } from "./open-rate-limits.ts";
import { readCallBody } from "./read-call-body.ts";
import { refuse } from "./refuse.ts";
import type { ScriptedFault } from "./scripted-fault.ts";

export interface Service {
  readonly world: World;
  readonly route: ReturnType<typeof createRouter>;
  readonly faults: FaultScript;
  /** Null: no limits. */
  readonly limits: RateLimits | null;
  readonly onServed: (served: ServedCall) => void;
}

export interface ServedCall {
  readonly method: string;
  readonly path: string;
  /** 0 where the connection was dropped. */
  readonly status: number;
  /** By performance.now(). */
  readonly at: number;
}

interface Reply extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one request to the API, with whatever faults are planned for it. */
export async function serveCall(service: Service, url: URL, request: IncomingMessage, response: ServerResponse) {
  const method = request.method ?? "GET";
  const path = url.pathname.replace(/^\/api\/v\d+/, "").replaceAll("%40", "@");
  const fault = service.faults.take(method, path);
  if (fault?.delayMs) await wait(fault.delayMs);
  const isPrevented = fault !== null && (fault.drop || fault.status !== undefined) && fault.afterApplying !== true;
  // A request that is not looked at must still be read to its end.
  const reply = isPrevented ? request.resume() && null : await replyTo(service, { method, path, url, request });
  if (fault?.delayAnswerMs) await wait(fault.delayAnswerMs);
  if (fault?.drop) {
    service.onServed({ method, path, status: 0, at: performance.now() });
    response.destroy();
    return;
  }
  const { status, headers, body } = fault?.status === undefined ? (reply ?? { status: 500 }) : faultReply(fault);
  service.onServed({ method, path, status, at: performance.now() });
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

function faultReply({ status = 500, code = 0, retryAfterS = 1, isGlobal = false }: ScriptedFault): Reply {
  if (status !== 429) return { status, body: { message: `${status}: planned by the test`, code } };
  return {
    status,
    headers: { "retry-after": String(retryAfterS), "x-ratelimit-scope": "user", ...globalHeader(isGlobal) },
    body: { message: "You are being rate limited.", retry_after: retryAfterS, global: isGlobal },
  };
}

function globalHeader(isGlobal: boolean): Readonly<Record<string, string>> {
  return isGlobal ? { "x-ratelimit-global": "true" } : {};
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly request: IncomingMessage;
}

async function replyTo({ world, route, limits }: Service, { method, path, url, request }: Asked): Promise<Reply> {
  const isAuthorized = request.headers.authorization === `Bot ${world.token}`;
  const rate = limits?.count(`${method} ${path}`, isAuthorized);
  if (rate && rate.retryAfterS !== null) {
    request.resume();
    const { retryAfterS, isGlobal, headers } = rate;
    return {
      ...faultReply({ status: 429, retryAfterS, isGlobal }),
      headers: { ...headers, "retry-after": String(Math.ceil(retryAfterS)), ...globalHeader(isGlobal) },
    };
  }
  const headers = rate?.headers ?? {};
  try {
    const match = route(method, path);
    const { body, files } = await readCallBody(request);
    if (!match) throw refuse("notFound");
    if (!match.route.isOpen && !isAuthorized) throw refuse("unauthorized");
    const call = { world, method, path, params: match.params, query: url.searchParams, body, files };
    return { ...match.route.handle(call), headers };
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault;
    const { status, code, message, errors } = fault;
    world.refusals.push({ method, path, status, code, message });
    return { status, headers, body: { message, code, ...(errors ? { errors } : {}) } };
  }
}
