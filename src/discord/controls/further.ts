import { followInThread } from "../../app/follow-in-thread.ts";
import { showAnswer } from "../../app/show-answer.ts";
import { UserError } from "../../errors.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { threadMessage } from "../../rendering/discord/thread-message.ts";
import { wireFault } from "../wire/wire-fault.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Discord's limit for a thread's name. */
const NAME_LENGTH = 100;

const INVITATION =
  "Ask further here, with /ask or by mentioning Footnote: each question follows up the answer before it, with quotes as always.";

const FORBIDDEN =
  "Footnote may not open a thread here. Somebody who manages the server can give it the permissions “Create Public Threads”, “Create Private Threads” and “Send Messages in Threads”.";

/** Opens a thread in which questions follow up the answer: under it where everybody sees it, for the one person where not. */
export const further: ControlAct<{ readonly action: "further"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    const { bot, turn, control, message, delivery } = press;
    const reader = await readerOf(press);
    const { answer } = await showAnswer(reader, control.answerId);
    const isInThread = turn.channel !== turn.settingsChannel;
    if (isInThread && (!message.isPrivate || turn.isPrivateThread)) {
      await followInThread(reader, turn.channel, control.answerId);
      await delivery.finish(noticeMessage("Ask on here: the next question in this thread follows up this answer."));
      return;
    }
    const thread = await openThread();
    if (message.isPrivate) await bot.wire.addToThread(thread, turn.user);
    // Under a message there is one thread: what was asked in it since goes on where it is.
    if ((await bot.archive.document(turn.guild, "conversation", thread)) === null) {
      await followInThread(reader, thread, control.answerId);
      await bot.wire.send(thread, noticeMessage(INVITATION), { nonce: thread });
    }
    await delivery.finish(threadMessage(thread));

    async function openThread(): Promise<string> {
      try {
        const name = [...answer.question].slice(0, NAME_LENGTH).join("");
        const messageId = message.isPrivate ? null : message.id;
        return await bot.wire.openThread({
          guild: turn.guild,
          channel: turn.settingsChannel,
          messageId,
          name,
          after: turn.id,
        });
      } catch (fault) {
        if (wireFault(fault) === "forbidden") throw new UserError(FORBIDDEN);
        throw fault;
      }
    }
  },
};
