import { showAnswer } from "../../app/show-answer.ts";
import { resultPages } from "../../rendering/discord/result-pages.ts";
import { placeWords } from "../place-words.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Turns to a page of an answer: its claims and quotes as they stand now. */
export const page: ControlAct<{ readonly action: "page"; readonly answerId: string; readonly page: number }> = {
  answersIn: "same message",
  async act(press) {
    const reader = await readerOf(press);
    const words = placeWords(press.bot, press.turn);
    const pages = resultPages(await showAnswer(reader, press.control.answerId), { isPrivate: true, words });
    const shown = pages[Math.min(press.control.page, pages.length - 1)];
    if (shown === undefined) throw new Error(`the answer ${press.control.answerId} has no page`);
    await press.delivery.finish(shown);
  },
};
