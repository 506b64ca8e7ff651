import { urlKey } from "../../../archive/url-key.ts";
import type { FeedItem } from "../../../capture/feed/feed-item.ts";
import type { SeenItem } from "./seen-item.ts";
import { shortHash } from "./short-hash.ts";

export interface ItemKeys extends Pick<SeenItem, "guid" | "url" | "content" | "updated"> {
  /** Whether the words are enough to know the item by them alone. */
  readonly isTelling: boolean;
}

/** Shorter texts, as "Read more", stand under many items. In letters and digits. */
const LEAST_TELLING_LENGTH = 60;

/** What an item is known again by. The same words at the same site are the same item, whatever its address, identifier and date. */
export function itemKeys({ guid, url, title, html, text, updatedAt }: FeedItem): ItemKeys {
  const words = letters(text ?? html?.replace(/<[^<>]*>/g, " ") ?? "");
  const site = url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
  return {
    guid: guid === null ? null : shortHash(guid),
    url: url === null ? null : urlHash(url),
    content: shortHash([site, letters(title ?? ""), words].join("\n")),
    updated: updatedAt === null ? null : shortHash(updatedAt),
    isTelling: words.length >= LEAST_TELLING_LENGTH,
  };
}

/** However the address is written. */
export function urlHash(url: string): string {
  return shortHash(urlKey(url));
}

/** Markup, white space and punctuation come and go without a change of words. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
