import { onTestFinished } from "vitest";
import type { Model } from "../../model/model.ts";
import { openOpenaiModel } from "../../model/open-openai-model.ts";
import type { Script } from "./chat-call.ts";
import { openScriptedServer, type ScriptedServer } from "./open-scripted-server.ts";

export interface ScriptedModel {
  readonly server: ScriptedServer;
  readonly model: Model;
  /** What the model waited between calls, in milliseconds. */
  readonly waits: readonly number[];
  /** Milliseconds since the epoch, on a clock that only those waits move. */
  readonly now: () => number;
}

/** The real adapter and SDK before a server that follows a script, on a clock of its own; the server closes with the test. */
export async function openScriptedModel(
  script: Script,
  apiKey: string | null = "sk-of-a-test",
): Promise<ScriptedModel> {
  const server = await openScriptedServer(script);
  onTestFinished(() => server.close());
  const waits: number[] = [];
  let now = Date.parse("2026-03-02T08:00:00Z");
  const model = openOpenaiModel({
    id: "ferry-1",
    apiKey,
    baseUrl: server.url,
    maxOutputTokens: 900,
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
    random: () => 0,
  });
  return { server, model, waits, now: () => now };
}
