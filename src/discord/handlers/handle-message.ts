import type { GatewayMessageCreateDispatchData } from "discord.js";
import { guildId } from "../../domain/guild-id.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import type { Bot } from "../bot.ts";
import { mentionOf } from "../client/mention-of.ts";
import { openChannelDelivery } from "../delivery/open-channel-delivery.ts";
import type { Turn } from "../turns/turn.ts";
import { wireFault } from "../wire/wire-fault.ts";
import { keepWord, type TurnWork } from "./keep-word.ts";
import { runCommand } from "./run-command.ts";

const OUTSIDE =
  "Footnote answers from a server's own archive: please ask in a channel of a server that it was added to.";
const EMPTY = "Ask a question after my name, or type /ask. /help shows what else I can do.";
const PRIVATE = "Answers are private in this channel. Type /ask, and only you will see the answer.";
const CLOSING = "Footnote is being restarted. Please ask again in a minute.";

/** The thread that a channel is, and the channel it stands in; null for one that is none. */
export type ThreadOf = (channel: string) => Promise<{ readonly parent: string; readonly isPrivate: boolean } | null>;

/**
 * Answers a question that is put to the bot by its name, in a channel or in a thread that follows an answer. Discord shows the
 * bot no other messages.
 */
export async function handleMessage(
  bot: Bot,
  message: GatewayMessageCreateDispatchData,
  threadOf: ThreadOf,
): Promise<void> {
  try {
    if (message.author.bot) return;
    const question = mentionOf(message.content, bot.userId);
    const delivery = openChannelDelivery({ channel: message.channel_id, replyTo: message.id }, bot);
    if (message.guild_id === undefined) return void (await delivery.finish(noticeMessage(OUTSIDE)));
    if (question === null) return;
    if (bot.turns.isClosing) return void (await delivery.finish(noticeMessage(CLOSING)));
    const thread = await threadOf(message.channel_id);
    const turn: Turn = {
      id: message.id,
      receivedAt: bot.now().getTime(),
      guild: guildId(message.guild_id),
      channel: message.channel_id,
      settingsChannel: thread?.parent ?? message.channel_id,
      isPrivateThread: thread?.isPrivate === true,
      user: message.author.id,
      // Who only asks needs no rights; the gateway does not tell of them.
      member: { isManager: false, roleIds: message.member?.roles ?? [] },
    };
    const { id, guild, channel, receivedAt } = turn;
    const promised = { id, token: null, channel, receivedAt, isPrivate: false };
    const answer: TurnWork = async (promising, signal) => {
      const settings = await bot.settings.effective(turn.guild, turn.settingsChannel);
      const command = bot.lists.commands.find(({ name }) => name === "ask");
      if (command === undefined) throw new Error('there is no command "ask"');
      if (question === "") return void (await promising.finish(noticeMessage(EMPTY)));
      if (settings.privateByDefault && !turn.isPrivateThread)
        return void (await promising.finish(noticeMessage(PRIVATE)));
      const wanted = { command, values: () => ({ question }), attachments: new Map(), title: question };
      await runCommand(bot, { ...wanted, turn, isPrivate: false, delivery: promising, signal });
    };
    await bot.turns.run(
      // A defect is told like any other.
      () => Promise.allSettled([bot.journal.keep(guild, promised)]),
      (signal, [kept]) =>
        keepWord(bot, { guild, promised, delivery, signal }, async (promising) => {
          if (kept.status === "rejected") throw kept.reason;
          await answer(promising, signal);
        }),
    );
  } catch (fault) {
    // As where the channel was removed after the message.
    const reason = wireFault(fault);
    if (reason === null) await bot.reportDefect(fault);
    else await bot.record("message unanswered", { message: message.id, channel: message.channel_id, reason });
  }
}
