import type { CommandContext } from "../../app/command.ts";
import { scopedArchive } from "../../app/scoped-archive.ts";
import type { EffectiveSettings } from "../../domain/settings.ts";
import { UserError } from "../../errors.ts";
import { wordsIn } from "../../rendering/words/words-in.ts";
import type { Bot } from "../bot.ts";
import { listInputs } from "../commands/list-inputs.ts";
import { openProgressView } from "../delivery/open-progress-view.ts";
import type { CommandRun } from "./run-command.ts";

/** What Discord lends to a command: the part of the archive that the channel may see, and its message as the screen. */
export function makeContext(bot: Bot, run: CommandRun, settings: EffectiveSettings): CommandContext {
  const { turn, isPrivate, delivery, signal, attachments } = run;
  const { models, checker, capturer, now, fetchDocument, fetchFeed, fetchAttachment, record, reportDefect, vitals } =
    bot;
  const posting = bot.posting(turn.guild);
  return {
    commands: bot.lists.commands,
    models,
    checker,
    capturer,
    now,
    fetchDocument,
    fetchFeed,
    record,
    reportDefect,
    vitals,
    ...(posting !== undefined && { posting }),
    guild: turn.guild,
    user: turn.user,
    place: {
      channel: turn.channel,
      settingsChannel: turn.settingsChannel,
      isPrivate: isPrivate || turn.isPrivateThread,
      timeZone: settings.timeZone ?? bot.timeZone,
    },
    archive: settings.scope === null ? bot.archive : scopedArchive(bot.archive, settings.scope),
    signal,
    ...openProgressView(delivery, run.title, wordsIn(settings.language)),
    listInputs: async (named) => listInputs({ fetchDocument, fetchAttachment, attachments }, named),
    confirm: async (question) => {
      throw new UserError(`${question} Run the command again with yes: True to say so.`);
    },
    readStandardInput: async () => {
      throw new UserError("There is no standard input here. Paste the text itself.");
    },
  };
}
