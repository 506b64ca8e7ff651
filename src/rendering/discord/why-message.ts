import { type AnswerWhy, whyOutline } from "../outline/why-outline.ts";
import type { Words } from "../words/en.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/** What an answer was made of. What was refused stands here alone, and is called so. */
export function whyMessage(why: AnswerWhy, words: Words): Message {
  return outlineMessage(whyOutline(why, words), { words, name: "why", accent: ACCENT.answer });
}
