import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteractionData,
  type APIMessageApplicationCommandInteractionData,
  ApplicationCommandType,
} from "discord.js";
import { UserError } from "../../errors.ts";
import { addArticleModal } from "../../rendering/discord/add-article-modal.ts";
import type { Bot } from "../bot.ts";
import { readMessage } from "../commands/read-message.ts";
import { readOptions } from "../commands/read-options.ts";
import { placeWords } from "../place-words.ts";
import { isPrivateCommand } from "../turns/is-private-command.ts";
import type { Turn } from "../turns/turn.ts";
import { asksForForm } from "./asks-for-form.ts";
import { runCommand, type Wanted } from "./run-command.ts";
import { runTurn } from "./run-turn.ts";

/** Answers a slash command, or a command on a message. */
export async function handleCommand(
  bot: Bot,
  interaction: APIApplicationCommandInteraction,
  turn: Turn,
): Promise<void> {
  const { data } = interaction;
  if (asksForForm(data)) {
    await bot.wire.openModal(interaction, addArticleModal(placeWords(bot, turn)));
    return;
  }
  const isPrivate = isPrivateCommand(bot, data, turn);
  await runTurn(bot, interaction, { turn, isPrivate, answersIn: "reply" }, async (delivery, signal) => {
    await runCommand(bot, { ...readWanted(bot, data), turn, isPrivate, delivery, signal });
  });
}

function readWanted(bot: Bot, data: APIApplicationCommandInteraction["data"]): Wanted {
  if (data.type === ApplicationCommandType.ChatInput) return readSlashCommand(bot, data);
  if (data.type === ApplicationCommandType.Message) return readMessageCommand(bot, data);
  throw new Error(`a command of type ${data.type}, which Footnote does not register`);
}

/** The options that say in a member's own words what is wanted. */
const TITLES = ["question", "topic", "text", "query", "article"];

function readSlashCommand(bot: Bot, data: APIChatInputApplicationCommandInteractionData): Wanted {
  const { command, values, attachments } = readOptions(bot.lists.commands, data);
  const title = TITLES.map((name) => values[name]).find((value) => typeof value === "string");
  return { command, values: () => values, attachments, title: typeof title === "string" ? title : "" };
}

function readMessageCommand(bot: Bot, data: APIMessageApplicationCommandInteractionData): Wanted {
  const wanted = bot.lists.messageCommands.find(({ name }) => name === data.name);
  const message = data.resolved.messages[data.target_id];
  if (wanted === undefined || message === undefined)
    throw new UserError(`There is no “${data.name}” any more. Restart Discord to see the present commands.`);
  const content = readMessage(message);
  return {
    command: wanted.command,
    values: (context, mayAdd) => wanted.options(content, { context, mayAdd }),
    attachments: content.files,
    title: content.text,
  };
}
