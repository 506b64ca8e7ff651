import type { Models } from "./app/answering/models.ts";
import type { Config } from "./config.ts";
import { limitCalls } from "./model/limit-calls.ts";
import { loadPrompts } from "./model/load-prompts.ts";
import type { Model } from "./model/model.ts";
import { priceOf } from "./model/price-of.ts";

/**
 * Sets up the models of the server that the configuration names. The SDK is loaded when a model is opened.
 * @throws {UserError} where a prompt is missing or not right
 */
export function buildModels(config: Config, promptsPath: string): Models {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl = null } = config;
  const opened = new Map<string, Promise<Model>>();
  const openModel = async (id: string): Promise<Model> => {
    const { openOpenaiModel } = await import("./model/open-openai-model.ts");
    return openOpenaiModel({ id, apiKey, baseUrl, maxOutputTokens: config.MODEL_MAX_OUTPUT_TOKENS });
  };
  const gate = limitCalls({ perGuild: config.MODEL_CALLS_PER_GUILD, perUser: config.MODEL_CALLS_PER_USER });
  return {
    defaultId: config.MODEL,
    judgeId: config.JUDGE_MODEL ?? null,
    prompts: loadPrompts(promptsPath),
    // Once opened a model knows its server's ways and keeps its connections.
    open(id) {
      const model = opened.get(id) ?? openModel(id);
      opened.set(id, model);
      return model;
    },
    async loadTokenCounter() {
      const { loadTokenCounter } = await import("./model/load-token-counter.ts");
      return loadTokenCounter();
    },
    enter: (guild, user, signal) => gate.enter({ guild, user }, signal),
    costOf: (id, usage) => priceOf(config.MODEL_PRICES, id, usage),
    timeoutMs: config.MODEL_TIMEOUT_MS,
    evidenceTokens: config.MODEL_EVIDENCE_TOKENS,
    guildTokensPerDay: config.MODEL_TOKENS_PER_DAY_GUILD ?? null,
    userTokensPerDay: config.MODEL_TOKENS_PER_DAY_USER ?? null,
  };
}
