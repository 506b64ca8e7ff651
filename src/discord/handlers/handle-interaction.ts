import { type APIInteraction, InteractionType } from "discord.js";
import { UserError } from "../../errors.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import type { Bot } from "../bot.ts";
import { type MemberInteraction, readTurn } from "../turns/read-turn.ts";
import type { Turn } from "../turns/turn.ts";
import { wireFault } from "../wire/wire-fault.ts";
import { handleAutocomplete } from "./handle-autocomplete.ts";
import { handleCommand } from "./handle-command.ts";
import { handleControl } from "./handle-control.ts";
import { handleModal } from "./handle-modal.ts";

const OUTSIDE =
  "Footnote answers from a server's own archive: please ask in a channel of a server that it was added to.";
const CLOSING = "Footnote is being restarted. Please ask again in a minute.";

/**
 * The one way in for whatever members do with commands, buttons and forms. Never throws: what goes wrong is told to the person,
 * and what cannot be told is in the log.
 */
export async function handleInteraction(bot: Bot, interaction: APIInteraction): Promise<void> {
  if (interaction.type === InteractionType.Ping) return;
  try {
    const turn = readTurn(interaction, bot.now().getTime());
    if (turn === null) return await refuse(bot, interaction, OUTSIDE);
    if (bot.turns.isClosing) return await refuse(bot, interaction, CLOSING);
    await handle(bot, interaction, turn);
  } catch (fault) {
    const reason = fault instanceof UserError ? fault.message : wireFault(fault);
    if (reason === null) await bot.reportDefect(fault);
    else await bot.record("interaction unanswered", { id: interaction.id, reason });
  }
}

function handle(bot: Bot, interaction: MemberInteraction, turn: Turn): Promise<void> {
  if (interaction.type === InteractionType.ApplicationCommand) return handleCommand(bot, interaction, turn);
  if (interaction.type === InteractionType.MessageComponent) return handleControl(bot, interaction, turn);
  if (interaction.type === InteractionType.ModalSubmit) return handleModal(bot, interaction, turn);
  return handleAutocomplete(bot, interaction, turn);
}

async function refuse(bot: Bot, interaction: MemberInteraction, sentence: string): Promise<void> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await bot.wire.offer(interaction, []);
  else await bot.wire.reply(interaction, noticeMessage(sentence));
}
