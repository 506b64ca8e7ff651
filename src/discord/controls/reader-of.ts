import type { CommandContext } from "../../app/command.ts";
import { placeArchive } from "../place-archive.ts";
import type { Press } from "./control-act.ts";

/** Through whose eyes an answer is looked at again: the member's, and the channel's scope as it is now. */
export async function readerOf({
  bot,
  turn,
}: Pick<Press, "bot" | "turn">): Promise<Pick<CommandContext, "archive" | "guild" | "user" | "place" | "now">> {
  const { guild, user, channel, settingsChannel } = turn;
  const { timeZone } = await bot.settings.effective(guild, settingsChannel);
  const place = { channel, settingsChannel, isPrivate: true, timeZone: timeZone ?? bot.timeZone };
  return { archive: await placeArchive(bot, turn), guild, user, place, now: bot.now };
}
