import type { CommandContext } from "../../command.ts";

/** What feeds are read with, by a routine or by a person's command. */
export type ReadingContext = Pick<
  CommandContext,
  "guild" | "archive" | "capturer" | "now" | "signal" | "fetchDocument" | "fetchFeed" | "reportDefect"
>;
