import type { Words } from "../rendering/words/en.ts";
import { wordsIn } from "../rendering/words/words-in.ts";
import type { Bot } from "./bot.ts";
import type { Turn } from "./turns/turn.ts";

/**
 * Footnote's own words at the turn's place, in the language that was set when the guild's settings were last read: without
 * waiting, as a form must be opened.
 */
export function placeWords(
  { settings }: Pick<Bot, "settings">,
  { guild, settingsChannel }: Pick<Turn, "guild" | "settingsChannel">,
): Words {
  return wordsIn(settings.language(guild, settingsChannel));
}
