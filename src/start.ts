import { resolve } from "node:path";
import { buildProgram } from "./build-program.ts";
import { loadConfig } from "./config.ts";
import { reportFault } from "./console/report-fault.ts";
import type { Terminal } from "./console/terminal.ts";

/**
 * The composition root: reads the configuration, builds the adapters, and serves Discord, or the terminal where no bot's token
 * is set or a command is given.
 * @returns the exit code
 */
export async function start(terminal: Terminal, args: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    const config = loadConfig();
    const program = await buildProgram({ ...config, DATABASE_URL: resolve(config.DATABASE_URL) });
    const { DISCORD_TOKEN: token } = config;
    try {
      if (token === undefined || args.length > 0) {
        const { runTerminal } = await import("./run-terminal.ts");
        return await runTerminal(config, program, { terminal, args, signal });
      }
      const { runDiscord } = await import("./run-discord.ts");
      await runDiscord(config, program, { token, signal, say: (line) => terminal.errors.write(`${line}\n`) });
      return 0;
    } finally {
      await program.checker.close();
      await program.archive.close();
      await program.capturer.close();
    }
  } catch (fault) {
    return reportFault({ terminal, reportDefect: async () => String(fault) }, fault, { json: args.includes("--json") });
  }
}
