import { plainText } from "../html/plain-text.ts";
import { closeEmptyElements } from "./close-empty-elements.ts";
import type { FeedItem } from "./feed-item.ts";

/** A text of an item, as its feed gives it. */
export interface GivenText {
  readonly value: string | undefined;
  /** unsaid: the feed leaves open whether it is HTML. none: it is no text, such as a picture. */
  readonly type: "html" | "text" | "unsaid" | "none";
  readonly isSummary: boolean;
}

type ItemText = Pick<FeedItem, "html" | "text" | "isSummary">;

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;

/** Takes the first of an item's texts that says anything. */
export function chooseText(texts: readonly GivenText[]): ItemText {
  for (const { value, type, isSummary } of texts) {
    if (value === undefined || type === "none") continue;
    const isHtml = type === "html" || (type === "unsaid" && MARKUP.test(value));
    const given = isHtml ? closeEmptyElements(value) : value;
    if (!/[\p{L}\p{N}]/u.test(isHtml ? plainText(given) : given)) continue;
    return isHtml ? { html: given, text: null, isSummary } : { html: null, text: given, isSummary };
  }
  return { html: null, text: null, isSummary: false };
}
