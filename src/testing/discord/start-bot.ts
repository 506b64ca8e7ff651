import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DiscordDouble } from "./discord-double.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));

export interface BotStart {
  readonly double: DiscordDouble;
  /** Configuration beyond where Discord and the archive are. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the archive and the log are; the folder of an earlier bot for a restart. Default: a new temporary one. */
  readonly folder?: string;
  /** The user it runs as; default: this process's own. Only root may name another. */
  readonly uid?: number;
  /** How many shards it opens; default 1. */
  readonly shards?: number;
  /** Default 30,000 ms. */
  readonly timeoutMs?: number;
}

/** The real program, running as the bot. */
export interface BotProcess extends AsyncDisposable {
  readonly pid: number;
  readonly folder: string;
  /** All that it wrote to its output and its errors. */
  output(): string;
  /** SIGTERM. @returns the exit code, null where it had to be killed after `timeoutMs` (30,000) */
  stop(options?: { readonly timeoutMs?: number }): Promise<number | null>;
  /** SIGKILL, as a crash or a power cut ends it. */
  kill(): Promise<void>;
  /** Resolves with the exit code once it has ended. */
  readonly ended: Promise<number | null>;
  /** Kills it if it still runs, and removes its folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts the bot as a user does, without any configuration of this process, and waits until it is connected and its commands are
 * registered.
 * @throws {Error} with what it wrote, where it ends or is not ready in time
 */
export async function startBot({
  double,
  env = {},
  folder,
  uid,
  shards = 1,
  timeoutMs = 30_000,
}: BotStart): Promise<BotProcess> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), "footnote-bot-")));
  const before = connectionsOf(double);
  const program = spawn(process.execPath, [MAIN], {
    cwd: home,
    ...(uid !== undefined && { uid }),
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      DATABASE_URL: `sqlite:${join(home, "archive.sqlite")}`,
      DISCORD_TOKEN: double.token,
      DISCORD_API_URL: double.apiUrl,
      ...env,
    },
  });
  let written = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      written += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => program.on("close", resolve));
  const bot: BotProcess = {
    pid: program.pid ?? 0,
    folder: home,
    output: () => written,
    ended,
    async stop({ timeoutMs: patienceMs = 30_000 } = {}) {
      program.kill("SIGTERM");
      const timer = setTimeout(() => program.kill("SIGKILL"), patienceMs);
      const code = await ended;
      clearTimeout(timer);
      return code;
    },
    async kill() {
      program.kill("SIGKILL");
      await ended;
    },
    async [Symbol.asyncDispose]() {
      await bot.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
  const isReady = () =>
    connectionsOf(double) - before >= shards && double.gateway.ready() >= shards && double.commands().length > 0;
  const failed = ended.then((code) => {
    throw new Error(`The bot ended with code ${code} before it was ready:\n${written}`);
  });
  try {
    await Promise.race([
      double.waitFor(() => (isReady() ? true : null), "the bot is not ready", { timeoutMs }),
      failed,
    ]);
  } catch (fault) {
    await bot[Symbol.asyncDispose]();
    throw new Error(`${fault instanceof Error ? fault.message : fault}\n${written}`, { cause: fault });
  } finally {
    failed.catch(() => {});
  }
  return bot;
}

function connectionsOf({ gateway }: DiscordDouble): number {
  return gateway.counts.identified + gateway.counts.resumed;
}
