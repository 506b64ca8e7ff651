import { showAnswer } from "../../app/show-answer.ts";
import { sourcesMessage } from "../../rendering/discord/sources-message.ts";
import { placeWords } from "../place-words.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Lists the articles that an answer quotes. */
export const sources: ControlAct<{ readonly action: "sources"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    const shown = await showAnswer(await readerOf(press), press.control.answerId);
    await press.delivery.finish(sourcesMessage(shown, placeWords(press.bot, press.turn)));
  },
};
