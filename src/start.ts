import { randomUUID } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { commands } from "../commands/index.ts";
import packageJson from "../package.json" with { type: "json" };
import type { Models } from "./app/answering/models.ts";
import { lazyArchive } from "./app/lazy-archive.ts";
import { type Config, loadConfig, loadWorkingFolder } from "./config.ts";
import type { Face } from "./console/face.ts";
import { reportFault } from "./console/report-fault.ts";
import { runCommandLine } from "./console/run-command-line.ts";
import type { Terminal } from "./console/terminal.ts";

const promptsPath = fileURLToPath(new URL("../prompts", import.meta.url));
const samplesPath = fileURLToPath(new URL("../samples/articles", import.meta.url));

/**
 * The composition root: reads the configuration, builds the adapters, runs what the words after the program's name say.
 * @returns the exit code
 */
export async function start(terminal: Terminal, args: readonly string[], signal: AbortSignal): Promise<number> {
  const json = args.includes("--json");
  let config: Config;
  try {
    config = loadConfig();
  } catch (fault) {
    return reportFault({ terminal, reportDefect: async () => String(fault) }, fault, { json });
  }
  // The archive's path begins in the folder that .env stands in, all other paths where the person stands.
  let face: Face;
  try {
    face = await buildFace(terminal, { ...config, DATABASE_URL: resolve(config.DATABASE_URL) });
  } catch (fault) {
    return reportFault({ terminal, reportDefect: async () => String(fault) }, fault, { json });
  }
  process.chdir(loadWorkingFolder());
  process.on("uncaughtException", (fault) => {
    reportFault(face, fault, { json }).then((code) => process.exit(code));
  });
  const exitCode = await runCommandLine(face, args, signal);
  await face.archive.close();
  return exitCode;
}

/** What is heavy to load is loaded when it is first used. */
async function buildFace(terminal: Terminal, config: Config): Promise<Face> {
  const folder = dirname(config.DATABASE_URL);
  const logPath = join(folder, "footnote.log");
  return {
    terminal,
    commands,
    guild: config.FOOTNOTE_GUILD,
    user: "terminal",
    models: await setUpModels(config),
    archive: lazyArchive(async () => {
      const [{ openSqliteArchive }, { passageIndexer }, { CANONICAL_VERSION }] = await Promise.all([
        import("./archive/sqlite/open-sqlite-archive.ts"),
        import("./retrieval/passage-indexer.ts"),
        import("./capture/canonical-version.ts"),
      ]);
      return openSqliteArchive({
        path: config.DATABASE_URL,
        indexer: passageIndexer,
        canonicalVersion: CANONICAL_VERSION,
      });
    }),
    async fetchDocument(url, signal) {
      const { fetchUrl, USER_AGENT } = await import("./capture/fetch/fetch-url.ts");
      return fetchUrl(url, {
        signal,
        timeoutMs: config.FETCH_TIMEOUT_MS,
        maxBytes: config.FETCH_MAX_BYTES,
        userAgent: config.FETCH_CONTACT === undefined ? USER_AGENT : `${USER_AGENT} ${config.FETCH_CONTACT}`,
      });
    },
    now: () => new Date(),
    async record(event, details) {
      if (!["trace", "debug", "info"].includes(config.LOG_LEVEL)) return;
      const { createLog } = await import("./log.ts");
      createLog({ level: config.LOG_LEVEL, path: logPath }).info(details, event);
    },
    async reportDefect(fault) {
      const { createLog } = await import("./log.ts");
      const id = randomUUID().slice(0, 8);
      const log = createLog({ level: config.LOG_LEVEL, path: logPath });
      const what = "Something went wrong inside Footnote. That is a defect of the program, not your fault";
      try {
        log.fatal({ id, err: fault }, "defect");
      } catch (logFault) {
        return `${what}; its details could not be written to ${logPath} (${logFault instanceof Error ? logFault.message : logFault}).`;
      }
      return log.isLevelEnabled("fatal")
        ? `${what}; its details are in ${logPath} under ${id}.`
        : `${what}; LOG_LEVEL=silent kept its details from the log.`;
    },
    version: packageJson.version,
    historyPath: join(folder, "history"),
    samplesPath,
  };
}

/** Most commands need no model, and many archives have none: its code is loaded where one is set up. */
async function setUpModels(config: Config): Promise<Models | null> {
  if (config.OPENAI_API_KEY === undefined && config.OPENAI_BASE_URL === undefined) return null;
  const { buildModels } = await import("./build-models.ts");
  return buildModels(config, promptsPath);
}
