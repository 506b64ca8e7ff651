import { quoteInContext } from "../../app/quote-in-context.ts";
import { contextMessage } from "../../rendering/discord/context-message.ts";
import { placeWords } from "../place-words.ts";
import type { ControlAct } from "./control-act.ts";
import { readerOf } from "./reader-of.ts";

/** Shows a quote in its place: what the source says before and after it. */
export const context: ControlAct<{ readonly action: "context"; readonly answerId: string; readonly index: number }> = {
  answersIn: "same message",
  async act(press) {
    const { answerId, index } = press.control;
    const found = await quoteInContext(await readerOf(press), answerId, index);
    await press.delivery.finish(contextMessage({ answerId, index, ...found }, placeWords(press.bot, press.turn)));
  },
};
