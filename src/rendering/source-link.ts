import type { Article } from "../domain/article.ts";
import type { Quote } from "../domain/quote.ts";
import { quoteLink } from "./quote-link.ts";

/**
 * The address of an article in printable ASCII, leading to the quote where one is given; without the way to the sentence where
 * that makes it too long.
 * @param maxLength in characters
 * @returns null where the article has none, or none that a browser may be sent to, or a longer one
 */
export function sourceLink(
  { metadata }: Article,
  { quote, maxLength = Infinity }: { readonly quote?: Pick<Quote, "exact">; readonly maxLength?: number } = {},
): string | null {
  const address = metadata.url === null ? null : URL.parse(metadata.url);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  const links = [...(quote === undefined ? [] : [quoteLink(address.href, quote)]), address.href];
  return links.find((link) => link.length <= maxLength && /^[\x21-\x7e]+$/.test(link)) ?? null;
}
