import { giveFeedback } from "../../app/give-feedback.ts";
import { noticeMessage } from "../../rendering/discord/notice-message.ts";
import { reasonModal } from "../../rendering/discord/reason-modal.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Keeps that an answer was good. */
export const good: ControlAct<{ readonly action: "good"; readonly answerId: string }> = {
  answersIn: "reply",
  async act(press) {
    await giveFeedback(await readerOf(press), { answerId: press.control.answerId, verdict: "good", reason: null });
    await press.delivery.finish(noticeMessage("Thank you. That is kept with the answer."));
  },
};

/** Asks what was bad about an answer. */
export const bad: ControlAct<{ readonly action: "bad"; readonly answerId: string }> = {
  answersIn: "reply",
  modal: ({ answerId }) => reasonModal(answerId),
  act: async () => {
    throw new Error("a form is answered by its own handler");
  },
};
