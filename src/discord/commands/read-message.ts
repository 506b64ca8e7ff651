import type { APIMessage } from "discord.js";
import type { MessageContent } from "../../app/message-command.ts";
import { type Attachment, readAttachments } from "./attachment.ts";

/** An address in running text; the brackets with which members keep Discord from a preview are no part of it. */
const ADDRESS = /https?:\/\/[^\s<>]+/gi;

/** Punctuation after an address belongs to the sentence, and so does a bracket that the address did not open. */
const TRAILING = /[.,;:!?'"*_~|»”’]+$/u;

export interface ReadMessage extends MessageContent {
  /** What is attached, by the value in `attachments`. */
  readonly files: ReadonlyMap<string, Attachment>;
}

/**
 * What a message holds that a command can work with. A forwarded message is read as if it stood here.
 */
export function readMessage(
  message: Pick<APIMessage, "content" | "embeds" | "attachments" | "message_snapshots">,
): ReadMessage {
  const parts = [message, ...(message.message_snapshots ?? []).map((snapshot) => snapshot.message)];
  const text = parts
    .map(({ content }) => content)
    .filter((content) => content !== "")
    .join("\n\n");
  const previews = parts.flatMap(({ embeds }) => embeds.flatMap(({ url }) => (url === undefined ? [] : [url])));
  const files = readAttachments(parts.flatMap(({ attachments }) => attachments));
  return { text, links: distinct([...linksIn(text), ...previews]), attachments: [...files.keys()], files };
}

function linksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(ADDRESS), ([address]) => trimAddress(address));
}

function trimAddress(address: string): string {
  let trimmed = address;
  while (true) {
    const shorter = trimmed.replace(TRAILING, "");
    const closed = shorter.endsWith(")") && count(shorter, ")") > count(shorter, "(") ? shorter.slice(0, -1) : shorter;
    if (closed === trimmed) return trimmed;
    trimmed = closed;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Once each: a link in the text and its preview are one, though the preview's may end in a slash. */
function distinct(links: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const link of links) {
    const parsed = URL.parse(link);
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) continue;
    const key = parsed.href.replace(/\/$/, "");
    if (!byKey.has(key)) byKey.set(key, link);
  }
  return [...byKey.values()];
}
