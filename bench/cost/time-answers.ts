import { fileURLToPath } from "node:url";
import type { Models } from "../../src/app/answering/models.ts";
import { ask } from "../../src/app/ask.ts";
import type { CommandContext } from "../../src/app/command.ts";
import { buildModels } from "../../src/build-models.ts";
import { parseConfig } from "../../src/config.ts";
import { buildBody } from "../../src/model/build-body.ts";
import type { Model, ModelRequest } from "../../src/model/model.ts";
import { readBare, type StreamTimes } from "./read-bare.ts";

const PROMPTS = fileURLToPath(new URL("../../prompts/", import.meta.url));
const MODEL = "scripted";
const MAX_OUTPUT_TOKENS = 4_000;
const DIALECT = { hasSchema: true, hasStreamOptions: true, limitName: "max_tokens" } as const;
const SOURCES = /^===== sources \w+ begin$[\s\S]*^===== sources \w+ end$/mu;

/** What one question cost. */
export interface Cost {
  readonly promptTokens: number;
  /** Of them, those of the numbered sentences. */
  readonly evidenceTokens: number;
  /** Tokens of the articles that the sentences come from, whole. */
  readonly wholeTokens: number;
  /** From the command to the sending of its request. */
  readonly beforeRequestMs: number;
  /** From the stream's end to the answer's. */
  readonly afterStreamMs: number;
  readonly ours: StreamTimes;
  readonly bare: StreamTimes;
  readonly claims: number;
}

/**
 * Asks questions with a model, and has a plain client read the stream of the same request, in turns. A question on which the
 * archive holds nothing costs nothing and is left out.
 */
export async function timeAnswers(
  context: CommandContext,
  url: string,
  questions: readonly string[],
): Promise<readonly Cost[]> {
  const models = buildModels(parseConfig({ OPENAI_BASE_URL: url, MODEL }), PROMPTS);
  const countTokens = await models.loadTokenCounter();
  const costs: Cost[] = [];
  for (const question of questions) {
    const asked = await timeAsk(context, models, question);
    if (asked === null) continue;
    const { request, wholeTokens, ...times } = asked;
    const bare = await readBare(url, buildBody(request, MODEL, MAX_OUTPUT_TOKENS, DIALECT));
    const evidence = SOURCES.exec(request.user)?.[0] ?? "";
    costs.push({
      promptTokens: countTokens(request.system) + countTokens(request.user),
      evidenceTokens: countTokens(evidence),
      wholeTokens,
      bare,
      ...times,
    });
  }
  return costs;
}

interface Seen {
  request?: ModelRequest;
  beforeRequestMs?: number;
  firstClaimMs?: number;
  streamEndMs?: number;
  wholeTokens?: number;
}

/** @returns null where no model was called, or nothing that it said was shown */
async function timeAsk(context: CommandContext, models: Models, question: string) {
  const startMs = performance.now();
  const elapsedMs = () => performance.now() - startMs;
  const seen: Seen = {};
  const { answer } = await ask(
    {
      ...context,
      models: { ...models, open: async (id) => watch(await models.open(id), seen, elapsedMs) },
      showClaim: () => {
        seen.firstClaimMs ??= elapsedMs();
      },
      record: async (_, { wholeArticleTokens }) => {
        seen.wholeTokens = Number(wholeArticleTokens);
      },
    },
    { question },
  );
  const endMs = elapsedMs();
  const { request, beforeRequestMs, firstClaimMs, streamEndMs, wholeTokens } = seen;
  if (request === undefined || beforeRequestMs === undefined || wholeTokens === undefined) return null;
  if (firstClaimMs === undefined || streamEndMs === undefined) return null;
  const claims = answer.claims.length;
  return {
    request,
    beforeRequestMs,
    afterStreamMs: endMs - streamEndMs,
    wholeTokens,
    ours: { firstClaimMs, endMs },
    claims,
  };
}

/** A model that notes when it is asked first, and when it has ended. */
function watch({ id, write }: Model, seen: Seen, elapsedMs: () => number): Model {
  return {
    id,
    async *write(request) {
      seen.request ??= request;
      seen.beforeRequestMs ??= elapsedMs();
      for await (const event of write(request)) {
        if (event.kind === "end") seen.streamEndMs = elapsedMs();
        yield event;
      }
    },
  };
}
