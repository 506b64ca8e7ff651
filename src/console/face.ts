import type { CommandContext, CommandDefinition } from "../app/command.ts";
import type { GuildId } from "../domain/guild-id.ts";
import type { Terminal } from "./terminal.ts";

/** What the terminal face is built from. `main.ts` puts it together. */
export interface Face {
  readonly terminal: Terminal;
  readonly commands: readonly CommandDefinition[];
  readonly archive: CommandContext["archive"];
  readonly checker: CommandContext["checker"];
  readonly capturer: CommandContext["capturer"];
  readonly guild: GuildId;
  readonly user: string;
  readonly place: CommandContext["place"];
  readonly models: CommandContext["models"];
  readonly record: CommandContext["record"];
  readonly fetchDocument: CommandContext["fetchDocument"];
  readonly fetchFeed: CommandContext["fetchFeed"];
  readonly now: () => Date;
  /** Keeps the details of a defect in the log. @returns a sentence for the person, with a short id to find them by */
  readonly reportDefect: CommandContext["reportDefect"];
  readonly version: string;
  /** ISO 8601 date-time, UTC. */
  readonly startedAt: string;
  /** The prompt's history, one line each. */
  readonly historyPath: string;
  /** The folder of sample articles. */
  readonly samplesPath: string;
}
