import { scopedArchive } from "../app/scoped-archive.ts";
import type { Archive } from "../archive/archive.ts";
import type { Bot } from "./bot.ts";
import type { Turn } from "./turns/turn.ts";

/** As much of the archive as the turn's channel may see. */
export async function placeArchive(
  bot: Pick<Bot, "archive" | "settings">,
  { guild, settingsChannel }: Pick<Turn, "guild" | "settingsChannel">,
): Promise<Archive> {
  const { scope } = await bot.settings.effective(guild, settingsChannel);
  return scope === null ? bot.archive : scopedArchive(bot.archive, scope);
}
