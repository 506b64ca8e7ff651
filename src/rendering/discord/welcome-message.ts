import { prose } from "../outline/block.ts";
import type { Words } from "../words/en.ts";
import { controlButton } from "./control-button.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/** Said once on joining a server: the three steps to the first answer. */
export function welcomeMessage(words: Words): Message {
  const { hello, what, add, ask, look, more } = words.welcome;
  return outlineMessage(
    [
      prose("lead", hello),
      prose("paragraph", what),
      prose("item", add),
      prose("item", ask),
      prose("item", look),
      prose("fine", more),
    ],
    {
      words,
      name: "welcome",
      accent: ACCENT.answer,
      rows: [[controlButton(words.buttons.addArticles, { action: "add" })]],
    },
  );
}
