import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commands } from "../commands/index.ts";
import { commandsFor } from "./app/commands-for.ts";
import type { Program } from "./build-program.ts";
import { type Config, loadWorkingFolder } from "./config.ts";
import type { Face } from "./console/face.ts";
import { reportFault } from "./console/report-fault.ts";
import { runCommandLine } from "./console/run-command-line.ts";
import type { Terminal } from "./console/terminal.ts";

const samplesPath = fileURLToPath(new URL("../samples/articles", import.meta.url));

export interface TerminalRun {
  readonly terminal: Terminal;
  /** The words after the program's name. */
  readonly args: readonly string[];
  readonly signal: AbortSignal;
}

/** Runs what the words after the program's name say. @returns the exit code */
export async function runTerminal(config: Config, program: Program, run: TerminalRun): Promise<number> {
  const { terminal, args, signal } = run;
  const face = toFace(config, program, terminal);
  // The archive's path begins in the folder that .env stands in, all other paths where the person stands.
  process.chdir(loadWorkingFolder());
  process.on("uncaughtException", (fault) => {
    reportFault(face, fault, { json: args.includes("--json") }).then((code) => process.exit(code));
  });
  return runCommandLine(face, args, signal);
}

function toFace(config: Config, program: Program, terminal: Terminal): Face {
  const {
    archive,
    checker,
    capturer,
    models,
    fetchDocument,
    fetchFeed,
    now,
    record,
    version,
    startedAt,
    folder,
    logPath,
  } = program;
  return {
    terminal,
    commands: commandsFor("terminal", commands),
    guild: config.FOOTNOTE_GUILD,
    user: "terminal",
    place: { channel: null, settingsChannel: null, isPrivate: false, timeZone: config.TIME_ZONE },
    archive,
    checker,
    capturer,
    models,
    fetchDocument,
    fetchFeed,
    now,
    record,
    version,
    startedAt,
    historyPath: join(folder, "history"),
    samplesPath,
    async reportDefect(fault) {
      const what = "Something went wrong inside Footnote. That is a defect of the program, not your fault";
      try {
        const id = await program.logDefect(fault);
        return id === null
          ? `${what}; LOG_LEVEL=silent kept its details from the log.`
          : `${what}; its details are in ${logPath} under ${id}.`;
      } catch (logFault) {
        return `${what}; its details could not be written to ${logPath} (${logFault instanceof Error ? logFault.message : logFault}).`;
      }
    },
  };
}
