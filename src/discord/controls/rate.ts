import { giveFeedback } from "../../app/give-feedback.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { reasonModal } from "../../rendering/discord/reason-modal.ts";
import { placeWords } from "../place-words.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Keeps that an answer was good. */
export const good: ControlAct<{ readonly action: "good"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    await giveFeedback(await readerOf(press), { answerId: press.control.answerId, verdict: "good", reason: null });
    const words = placeWords(press.bot, press.turn);
    await press.delivery.finish(noticeMessage(words.feedback.thanks, words));
  },
};

/** Asks what was bad about an answer. */
export const bad: ControlAct<{ readonly action: "bad"; readonly answerId: string }> = {
  answersIn: "reply",
  modal: ({ answerId }, words) => reasonModal(answerId, words),
  act: async () => {
    throw new Error("a form is answered by its own handler");
  },
};
