import { prose } from "../outline/block.ts";
import { en, type Words } from "../words/en.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/**
 * A sentence or a few for the person, shown as they are.
 * @param words for what stands around a sentence so long that it comes as a file
 */
export function noticeMessage(text: string, words: Words = en): Message {
  return outlineMessage([prose("paragraph", text)], { words, name: "notice" });
}
