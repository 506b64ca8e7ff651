import type { Words } from "../words/en.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/** Leads to a thread, by the name that Discord shows in the place of its id. */
export function threadMessage(thread: string, words: Words): Message {
  const runs = [{ text: words.further.thread }, { text: thread, mentions: "channel" as const }, { text: "." }];
  return outlineMessage([{ kind: "paragraph", runs }], { words, name: "notice" });
}
