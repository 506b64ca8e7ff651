import { addArticleModal } from "../../rendering/discord/add-article-modal.ts";
import type { ControlAct } from "./control-act.ts";

/** Opens the form through which files, a link or pasted text become articles. */
export const add: ControlAct<{ readonly action: "add" }> = {
  answersIn: "reply",
  modal: (_control, words) => addArticleModal(words),
  act: async () => {
    throw new Error("a form is answered by its own handler");
  },
};
