import { type APIApplicationCommandInteraction, ApplicationCommandType } from "discord.js";
import type { Bot } from "../bot.ts";
import type { Turn } from "./turn.ts";

/**
 * Whether the answer is for the person alone: as they chose; else as the channel has it for what answers from the archive, and
 * always for everything that is about the archive itself. It must be known before anything is awaited.
 */
export function isPrivateCommand(bot: Bot, data: APIApplicationCommandInteraction["data"], turn: Turn): boolean {
  if (data.type !== ApplicationCommandType.ChatInput) return true;
  const [first] = data.options ?? [];
  const nested = first !== undefined && "options" in first ? first.options : undefined;
  const name = nested === undefined ? data.name : `${data.name} ${first?.name}`;
  const given = (nested ?? data.options ?? []).find((option) => option.name === "private");
  if (given !== undefined && "value" in given) return given.value === true;
  const command = bot.lists.commands.find((one) => one.name === name);
  return command?.options.private === undefined || bot.settings.isPrivateByDefault(turn.guild, turn.settingsChannel);
}
