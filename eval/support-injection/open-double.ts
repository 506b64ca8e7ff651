import { fileURLToPath } from "node:url";
import type { CommandContext } from "../../src/app/command.ts";
import { buildModels } from "../../src/build-models.ts";
import { parseConfig } from "../../src/config.ts";
import type { DraftClaim } from "../../src/domain/draft.ts";
import type { ChatRequest } from "../../src/testing/model/chat-call.ts";
import { openScriptedServer } from "../../src/testing/model/open-scripted-server.ts";

const PROMPTS = fileURLToPath(new URL("../../prompts/", import.meta.url));
const PIECE_LENGTH = 64;

/** A model's double behind the real adapter: what it answers is up to `write`. */
export interface ModelDouble {
  readonly models: NonNullable<CommandContext["models"]>;
  /** How many requests it was sent. */
  callCount(): number;
  close(): Promise<void>;
}

/** @param write the claims with which the double answers a request */
export async function openDouble(write: (request: ChatRequest) => readonly DraftClaim[]): Promise<ModelDouble> {
  const server = await openScriptedServer((request) => ({
    kind: "stream",
    pieces: JSON.stringify({ claims: write(request) }).match(new RegExp(`[\\s\\S]{1,${PIECE_LENGTH}}`, "gu")) ?? [],
  }));
  const config = parseConfig({ OPENAI_BASE_URL: server.url, MODEL: "double", MODEL_TIMEOUT_MS: "600000" });
  return { models: buildModels(config, PROMPTS), callCount: () => server.calls.length, close: server.close };
}
