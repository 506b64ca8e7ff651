import { followInThread } from "../../app/follow-in-thread.ts";
import { showAnswer } from "../../app/show-answer.ts";
import { UserError } from "../../errors.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { threadMessage } from "../../rendering/discord/thread-message.ts";
import { placeWords } from "../place-words.ts";
import { openPrivateThread } from "../turns/open-private-thread.ts";
import { wireFault } from "../wire/wire-fault.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Discord's limit for a thread's name. */
const NAME_LENGTH = 100;

/** Opens a thread in which questions follow up the answer: under it where everybody sees it, for the one person where not. */
export const further: ControlAct<{ readonly action: "further"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    const { bot, turn, control, message, delivery, signal } = press;
    const reader = await readerOf(press);
    const words = placeWords(bot, turn);
    const { answer } = await showAnswer(reader, control.answerId);
    const isInThread = turn.channel !== turn.settingsChannel;
    if (isInThread && (!message.isPrivate || turn.isPrivateThread)) {
      await followInThread(reader, turn.channel, control.answerId);
      await delivery.finish(noticeMessage(words.further.here, words));
      return;
    }
    const thread = await openThread();
    // There is one thread: what was asked in it since goes on where it is.
    if ((await bot.archive.document(turn.guild, "conversation", thread)) === null) {
      await followInThread(reader, thread, control.answerId);
      await bot.wire.send(thread, noticeMessage(words.further.invitation, words), { nonce: thread });
    }
    await delivery.finish(threadMessage(thread, words));

    async function openThread(): Promise<string> {
      try {
        const name = [...answer.question].slice(0, NAME_LENGTH).join("");
        if (message.isPrivate) return await openPrivateThread(bot, turn, { answerId: control.answerId, name }, signal);
        const { guild, id: after, settingsChannel: channel } = turn;
        return await bot.wire.openThread({ guild, channel, messageId: message.id, name, after });
      } catch (fault) {
        if (wireFault(fault) === "forbidden") throw new UserError(words.further.forbidden);
        throw fault;
      }
    }
  },
};
