import { prose } from "../outline/block.ts";
import { en, type Words } from "../words/en.ts";
import { ACCENT } from "./frame-page.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/**
 * What a person sees of a defect.
 * @param sentence plain words with the short id that is in the log
 */
export function errorMessage(sentence: string, words: Words = en): Message {
  return outlineMessage([prose("paragraph", sentence)], { words, name: "error", accent: ACCENT.fault });
}
