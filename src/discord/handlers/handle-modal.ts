import type { APIModalSubmitInteraction } from "discord.js";
import { giveFeedback } from "../../app/give-feedback.ts";
import { UserError } from "../../errors.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { readControl } from "../../rendering/discord/read-control.ts";
import type { Bot } from "../bot.ts";
import { readerOf } from "../controls/reader-of.ts";
import { placeWords } from "../place-words.ts";
import type { Turn } from "../turns/turn.ts";
import { readForm } from "./read-form.ts";
import { runCommand } from "./run-command.ts";
import { runTurn } from "./run-turn.ts";
import { wantedFromForm } from "./wanted-from-form.ts";

/** Takes what a member wrote into a form. */
export async function handleModal(bot: Bot, interaction: APIModalSubmitInteraction, turn: Turn): Promise<void> {
  const control = readControl(interaction.data.custom_id);
  await runTurn(bot, interaction, { turn, isPrivate: true, answersIn: "reply" }, async (delivery, signal) => {
    const form = readForm(interaction.data);
    if (control?.action === "add") {
      await runCommand(bot, { ...wantedFromForm(bot.lists.commands, form), turn, isPrivate: true, delivery, signal });
    } else if (control?.action === "reason") {
      const { answerId, verdict } = control;
      const reason = form.texts.get("reason")?.trim() || null;
      const words = placeWords(bot, turn);
      await giveFeedback(await readerOf({ bot, turn }), { answerId, verdict, reason });
      await delivery.finish(noticeMessage(words.feedback.thanksForReason, words));
    } else throw new UserError("This form is of an earlier version of Footnote. Please open it again.");
  });
}
