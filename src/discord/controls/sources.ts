import { showAnswer } from "../../app/show-answer.ts";
import { sourcesMessage } from "../../rendering/discord/sources-message.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Lists the articles that an answer quotes. */
export const sources: ControlAct<{ readonly action: "sources"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    await press.delivery.finish(sourcesMessage(await showAnswer(await readerOf(press), press.control.answerId)));
  },
};
