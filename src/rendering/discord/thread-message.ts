import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/** Leads to a thread, by the name that Discord shows in the place of its id. */
export function threadMessage(thread: string): Message {
  const runs = [{ text: "Ask further in " }, { text: thread, mentions: "channel" as const }, { text: "." }];
  return outlineMessage([{ kind: "paragraph", runs }], { name: "notice" });
}
