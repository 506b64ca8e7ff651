import { groups } from "../commands/groups.ts";
import { commands } from "../commands/index.ts";
import { messageCommands } from "../commands/message-commands.ts";
import { commandsFor } from "./app/commands-for.ts";
import type { Program } from "./build-program.ts";
import type { Config } from "./config.ts";
import { localizations } from "./discord/commands/localizations.ts";
import { startBot } from "./discord/start-bot.ts";

export interface DiscordRun {
  readonly token: string;
  /** Tells those who started the bot how it is, in one sentence. */
  say(sentence: string): void;
  /** Aborted when the bot is to leave, as by SIGTERM. */
  readonly signal: AbortSignal;
}

/** How long what is under way may take once the bot is told to leave. */
const DEADLINE_MS = 20_000;

/** And how long, after that, to tell those who wait and to close the archive. */
const FAREWELL_MS = 5_000;

/**
 * Serves Discord until it is told to leave.
 * @throws {UserError} where Discord does not let the bot in, or sends it away for good
 */
export async function runDiscord(config: Config, program: Program, { token, say, signal }: DiscordRun): Promise<void> {
  let complaint = "";
  /** Once for each reason: a log that cannot be written fails with every line. */
  const sayLogFault = (fault: unknown): void => {
    const reason = fault instanceof Error ? fault.message : String(fault);
    if (reason !== complaint) say(`The log ${program.logPath} cannot be written: ${reason}`);
    complaint = reason;
  };
  // Nobody's answer is to fail because the log does.
  const record: Program["record"] = (event, details) => program.record(event, details).catch(sayLogFault);
  const reportDefect = async (fault: unknown): Promise<string> => {
    const what = "Something went wrong inside Footnote. That is a defect of the program, not your fault";
    try {
      const id = await program.logDefect(fault);
      return id === null ? `${what}.` : `${what}. Whoever runs Footnote finds it in the log under ${id}.`;
    } catch (logFault) {
      sayLogFault(logFault);
      return `${what}; its details could not be written to the log.`;
    }
  };
  process.on("uncaughtException", (fault) => void reportDefect(fault).then(say));
  const bot = await startBot({
    ...program,
    record,
    reportDefect,
    warn: say,
    lists: { commands: commandsFor("discord", commands), groups, messageCommands, localizations },
    token,
    apiUrl: config.DISCORD_API_URL,
    guildId: config.DISCORD_GUILD_ID ?? null,
    shards: config.SHARDS,
    timeZone: config.TIME_ZONE,
  });
  say("Footnote is on Discord. Ctrl-C or SIGTERM ends it, after it has finished what it was asked.");
  const leave = (): void => {
    void bot.stop(DEADLINE_MS);
    // Reached only where something that nobody waits for any more, as a pause that Discord asked for, would keep the program alive.
    setTimeout(() => process.exit(), DEADLINE_MS + FAREWELL_MS).unref();
  };
  process.once("SIGTERM", leave);
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  await bot.ended;
}
