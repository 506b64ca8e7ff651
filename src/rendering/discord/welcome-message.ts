import { prose } from "../outline/block.ts";
import { controlButton } from "./control-button.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/** Said once on joining a server: the three steps to the first answer. */
export function welcomeMessage(): Message {
  return outlineMessage(
    [
      prose("lead", "Hello, I am Footnote"),
      prose("paragraph", "I answer from the articles your team keeps, every claim beside the words it rests on."),
      prose(
        "item",
        "Give me something to read: the button below, or /article add. Editors and those who manage the server may.",
      ),
      prose("item", "Ask: /ask question:What did the council decide?"),
      prose("item", "Look closer: each answer's buttons lead to the sentence in its source."),
      prose(
        "fine",
        "Each server has an archive of its own. /help shows all commands; with /settings set, managers let others add articles.",
      ),
    ],
    { name: "welcome", accent: ACCENT.answer, rows: [[controlButton("Add articles", { action: "add" })]] },
  );
}
