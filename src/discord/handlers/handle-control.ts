import { type APIMessageComponentInteraction, MessageFlags } from "discord.js";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { readControl } from "../../rendering/discord/read-control.ts";
import type { Bot } from "../bot.ts";
import { controlAct } from "../controls/index.ts";
import { placeWords } from "../place-words.ts";
import type { Turn } from "../turns/turn.ts";
import { runTurn } from "./run-turn.ts";

const FOREIGN = "This button is of an earlier version of Footnote and no longer does anything. Please ask again.";

/** Does what a button says, from the archive as it is now: the answer's sources may have changed since it was sent. */
export async function handleControl(bot: Bot, interaction: APIMessageComponentInteraction, turn: Turn): Promise<void> {
  const control = readControl(interaction.data.custom_id);
  const act = control === null ? null : controlAct(control);
  if (control === null || act === null) {
    await bot.wire.reply(interaction, noticeMessage(FOREIGN));
    return;
  }
  if (act.modal !== undefined) {
    await bot.wire.openModal(interaction, act.modal(control, placeWords(bot, turn)));
    return;
  }
  const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const message = { id: interaction.message.id, channel: interaction.message.channel_id, isPrivate };
  // Everybody's message is never turned over by one reader: the answer is then a private one.
  const answersIn = isPrivate ? act.answersIn : "reply";
  await runTurn(bot, interaction, { turn, isPrivate: true, answersIn }, (delivery, signal) =>
    act.act({ bot, turn, control, message, delivery, signal }),
  );
}
