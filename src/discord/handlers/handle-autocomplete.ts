import type { APIApplicationCommandAutocompleteInteraction } from "discord.js";
import type { Bot } from "../bot.ts";
import { placeArchive } from "../place-archive.ts";
import type { Turn } from "../turns/turn.ts";

/** Offers what an option can be completed to. A person types on where nothing comes in time. */
export async function handleAutocomplete(
  bot: Bot,
  interaction: APIApplicationCommandAutocompleteInteraction,
  turn: Turn,
): Promise<void> {
  const { scope } = await bot.settings.effective(turn.guild, turn.settingsChannel);
  const { commands } = bot.lists;
  const context = { archive: await placeArchive(bot, turn), guild: turn.guild, user: turn.user, commands, scope };
  await bot.wire.offer(interaction, await bot.completer.complete(context, interaction.data));
}
