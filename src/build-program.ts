import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../package.json" with { type: "json" };
import type { Models } from "./app/answering/models.ts";
import { openCaptureThreads } from "./app/capturing/open-capture-threads.ts";
import { openCheckThreads } from "./app/checking/open-check-threads.ts";
import type { CommandContext } from "./app/command.ts";
import { lazyArchive } from "./app/lazy-archive.ts";
import { createRobotsMemory } from "./capture/fetch/robots-memory.ts";
import { USER_AGENT } from "./capture/fetch/user-agent.ts";
import type { Config } from "./config.ts";

const promptsPath = fileURLToPath(new URL("../prompts", import.meta.url));

/** What the program lends to every face. */
export interface Program
  extends Pick<
    CommandContext,
    "archive" | "checker" | "capturer" | "models" | "fetchDocument" | "fetchFeed" | "now" | "record"
  > {
  readonly version: string;
  /** ISO 8601 date-time, UTC. */
  readonly startedAt: string;
  /** The folder that the archive, the log and the prompt's history stand in. */
  readonly folder: string;
  readonly logPath: string;
  /**
   * Keeps the details of a defect in the log.
   * @returns the short id that they stand under; null where nothing is logged
   * @throws where the log cannot be written
   */
  logDefect(fault: unknown): Promise<string | null>;
}

/** Builds the adapters. What is heavy to load is loaded when it is first used. */
export async function buildProgram(config: Config): Promise<Program> {
  const folder = dirname(config.DATABASE_URL);
  const logPath = join(folder, "footnote.log");
  const capturer = openCaptureThreads();
  const fetching = {
    timeoutMs: config.FETCH_TIMEOUT_MS,
    maxBytes: config.FETCH_MAX_BYTES,
    allowedHosts: config.FETCH_ALLOW_HOSTS ?? [],
    userAgent: config.FETCH_CONTACT === undefined ? USER_AGENT : `${USER_AGENT} ${config.FETCH_CONTACT}`,
    robots: createRobotsMemory(),
  };
  return {
    version: packageJson.version,
    startedAt: new Date().toISOString(),
    folder,
    logPath,
    models: await setUpModels(config),
    checker: openCheckThreads(),
    capturer,
    archive: lazyArchive(async () => {
      const [{ openSqliteArchive }, { CANONICAL_VERSION }] = await Promise.all([
        import("./archive/sqlite/open-sqlite-archive.ts"),
        import("./capture/canonical-version.ts"),
      ]);
      return openSqliteArchive({
        path: config.DATABASE_URL,
        indexer: capturer.indexer,
        canonicalVersion: CANONICAL_VERSION,
      });
    }),
    async fetchDocument(url, signal, how) {
      const { fetchUrl } = await import("./capture/fetch/fetch-url.ts");
      return fetchUrl(url, { signal, unattended: how?.unattended ?? false, ...fetching });
    },
    async fetchFeed(url, validators, signal) {
      const { fetchFeed } = await import("./capture/fetch/fetch-feed.ts");
      return fetchFeed(url, validators, { signal, ...fetching });
    },
    now: () => new Date(),
    async record(event, details) {
      if (!["trace", "debug", "info"].includes(config.LOG_LEVEL)) return;
      const { createLog } = await import("./log.ts");
      createLog({ level: config.LOG_LEVEL, path: logPath }).info(details, event);
    },
    async logDefect(fault) {
      const { createLog } = await import("./log.ts");
      const id = randomUUID().slice(0, 8);
      const log = createLog({ level: config.LOG_LEVEL, path: logPath });
      log.fatal({ id, err: fault }, "defect");
      return log.isLevelEnabled("fatal") ? id : null;
    },
  };
}

/** Most commands need no model, and many archives have none: its code is loaded where one is set up. */
async function setUpModels(config: Config): Promise<Models | null> {
  if (config.OPENAI_API_KEY === undefined && config.OPENAI_BASE_URL === undefined) return null;
  const { buildModels } = await import("./build-models.ts");
  return buildModels(config, promptsPath);
}
