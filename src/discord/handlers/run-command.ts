import type { CommandContext, CommandDefinition, OptionDefinitions, OptionValues } from "../../app/command.ts";
import { explainRights } from "../../app/explain-rights.ts";
import { mayRun } from "../../app/may-run.ts";
import { UserError } from "../../errors.ts";
import { resultPages } from "../../rendering/discord/result-pages.ts";
import type { Bot } from "../bot.ts";
import type { Attachment } from "../commands/attachment.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { placeWords } from "../place-words.ts";
import type { Turn } from "../turns/turn.ts";
import { makeContext } from "./make-context.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a member wants to be run. */
export interface Wanted {
  readonly command: CommandDefinition;
  /** As the command's declaration asks for. @param mayAdd whether the member may add articles */
  values(context: CommandContext, mayAdd: boolean): Values | Promise<Values>;
  /** What was attached, by the value that names it. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** What is asked, in the member's words, shown while it is answered. */
  readonly title: string;
}

export interface CommandRun extends Wanted {
  readonly turn: Turn;
  readonly isPrivate: boolean;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
}

/**
 * Runs a command for a member and delivers what it came to.
 * @throws {UserError} where the member may not, or the command cannot; whoever routed it tells them
 */
export async function runCommand(bot: Bot, run: CommandRun): Promise<void> {
  const { turn, command, isPrivate, delivery } = run;
  const settings = await bot.settings.effective(turn.guild, turn.settingsChannel);
  if (!mayRun(command, turn.member, settings)) throw new UserError(explainRights(command, settings));
  const context = makeContext(bot, run, settings);
  const mayAdd = mayRun({ access: "editor" }, turn.member, settings);
  const result = await command.run(context, (await run.values(context, mayAdd)) as OptionValues<OptionDefinitions>);
  // An editor may have changed the archive, also by a reader's command on a message.
  if (mayAdd) {
    bot.completer.forget(turn.guild);
    // Whether the next answer is private is read off what is at hand.
    await bot.settings.effective(turn.guild, turn.settingsChannel);
  }
  const [first] = resultPages(result, { isPrivate: isPrivate || turn.isPrivateThread, words: placeWords(bot, turn) });
  if (first === undefined) throw new Error(`the result "${result.kind}" of ${command.name} has no page`);
  await delivery.finish(first);
}
