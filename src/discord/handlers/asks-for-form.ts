import {
  type APIApplicationCommandInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from "discord.js";
import { namesNothing } from "../commands/names-nothing.ts";

/** Whether this is "/article add" without anything to add. A form must be the first answer, so it is told from the bare data. */
export function asksForForm(data: APIApplicationCommandInteraction["data"]): boolean {
  if (data.type !== ApplicationCommandType.ChatInput || data.name !== "article") return false;
  const [subcommand] = data.options ?? [];
  if (subcommand?.type !== ApplicationCommandOptionType.Subcommand || subcommand.name !== "add") return false;
  return namesNothing(Object.fromEntries((subcommand.options ?? []).map(({ name }) => [name, true])));
}
