import { explainAnswer } from "../../app/explain-answer.ts";
import { whyMessage } from "../../rendering/discord/why-message.ts";
import { placeWords } from "../place-words.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Tells what an answer was made of: what was searched, used and refused, by which model, in what time. */
export const why: ControlAct<{ readonly action: "why"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    const explained = await explainAnswer(await readerOf(press), press.control.answerId);
    await press.delivery.finish(whyMessage(explained, placeWords(press.bot, press.turn)));
  },
};
