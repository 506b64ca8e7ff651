import { publishAnswer } from "../../app/publish-answer.ts";
import { UserError } from "../../errors.ts";
import type { Message } from "../../rendering/discord/message.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { resultPages } from "../../rendering/discord/result-pages.ts";
import { placeWords } from "../place-words.ts";
import type { SentMessage } from "../wire/wire.ts";
import { wireFault } from "../wire/wire-fault.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Shows a private answer to everyone in the channel, once. */
export const publish: ControlAct<{ readonly action: "publish"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    const { bot, turn, control, delivery } = press;
    const result = await publishAnswer(await readerOf(press), control.answerId);
    const words = placeWords(bot, turn);
    const [first] = resultPages(result, { isPrivate: false, words });
    if (first === undefined) throw new Error(`the answer ${control.answerId} has no page`);
    const { archive } = bot;
    const publication = await archive.document(turn.guild, "publication", control.answerId);
    if (!(publication instanceof Object && "id" in publication)) {
      const value = { ...(await post(first)) };
      await archive.putDocument(turn.guild, "publication", { key: control.answerId, value });
    }
    await delivery.finish(noticeMessage(words.publish.done, words));

    async function post(message: Message): Promise<SentMessage> {
      const channel = turn.isPrivateThread ? turn.settingsChannel : turn.channel;
      try {
        // The answer's own id keeps it from being posted twice within minutes, the record of it for ever.
        return await bot.wire.send(channel, message, { nonce: control.answerId });
      } catch (fault) {
        if (wireFault(fault) === "forbidden") throw new UserError(words.publish.forbidden);
        throw fault;
      }
    }
  },
};
