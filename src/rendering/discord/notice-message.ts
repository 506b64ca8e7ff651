import { prose } from "../outline/block.ts";
import type { Message } from "./message.ts";
import { outlineMessage } from "./outline-message.ts";

/** A sentence or a few for the person, shown as they are. */
export function noticeMessage(text: string): Message {
  return outlineMessage([prose("paragraph", text)], { name: "notice" });
}
