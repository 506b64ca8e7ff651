import { fileURLToPath } from "node:url";
import { buildModels } from "../../build-models.ts";
import { parseConfig } from "../../config.ts";
import type { CapturedArticle } from "../../domain/article.ts";
import { fillArchive, type TestContext } from "../fill-archive.ts";
import type { Script } from "../model/chat-call.ts";
import { openScriptedServer, type ScriptedServer } from "../model/open-scripted-server.ts";
import { articles as invented } from "./articles.ts";

const PROMPTS = fileURLToPath(new URL("../../../prompts", import.meta.url));

/** A desk with the invented archive and a scripted model behind the real SDK. */
export interface Desk {
  readonly context: TestContext;
  readonly server: ScriptedServer;
  /** Changes how the model behaves from the next call on; its calls are counted from 1 again. */
  play(script: Script): void;
  /** Calls since the last change. */
  callCount(): number;
  /** @throws {Error} where a request was not well formed, or a script threw */
  close(): Promise<void>;
}

/** @param settings variables of the configuration beside the server's address */
export async function openDesk(
  settings: Readonly<Record<string, string>> = {},
  articles: readonly CapturedArticle[] = invented,
): Promise<Desk> {
  const unset: Script = () => {
    throw new Error("the model was called before it was told what to say");
  };
  const play = { script: unset, before: 0 };
  const server = await openScriptedServer((request, callNumber) => play.script(request, callNumber - play.before));
  const config = parseConfig({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: "k", MODEL: "scripted", ...settings });
  const filled = await fillArchive(articles);
  return {
    context: { ...filled, models: buildModels(config, PROMPTS) },
    server,
    play(script) {
      play.script = script;
      play.before = server.calls.length;
    },
    callCount: () => server.calls.length - play.before,
    async close() {
      await filled.close();
      await server.close();
    },
  };
}
