import type { CommandContext } from "./command.ts";

/** Whether a guild is met for the first time, told once: of several processes that ask, one is told so. */
export function isFirstVisit({ archive, guild }: Pick<CommandContext, "archive" | "guild">): Promise<boolean> {
  return archive.createDocument(guild, "welcome", { key: "welcome", value: {} });
}
