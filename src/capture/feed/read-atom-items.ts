import type { AtomFeed } from "feedsmith";
import { chooseText, type GivenText } from "./choose-text.ts";
import type { FeedItem } from "./feed-item.ts";
import { findAlternate } from "./find-alternate.ts";
import { joinBylines } from "./join-bylines.ts";
import { lineOf } from "./line-of.ts";
import { publishedBy } from "./published-by.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { resolveAddress } from "./resolve-address.ts";

/**
 * The items of Atom, also of version 0.3.
 * @param bases of relative addresses, the feed's own last
 */
export function readAtomItems(feed: Partial<AtomFeed.Feed<string>>, url: string): readonly FeedItem[] {
  return (feed.entries ?? []).map((entry) => {
    const bases = [entry.xml?.base, feed.xml?.base, url];
    const names = (people: typeof feed.authors) => joinBylines((people ?? []).map(({ name }) => name));
    const { published = entry.dc?.dates?.[0] ?? entry.dcterms?.issued?.[0] } = entry;
    return {
      guid: entry.id ?? null,
      url:
        findAlternate(entry.links, bases) ??
        (/^https?:\/\//i.test(entry.id ?? "") ? resolveAddress(entry.id, []) : null),
      title: typeOf(entry.title?.type) === "none" ? null : lineOf(entry.title?.value),
      publishedAt: readFeedDate(published),
      updatedAt: readFeedDate(entry.updated ?? entry.dcterms?.modified?.[0]),
      // RFC 4287, section 4.2.1: an entry without authors has those of the feed that it comes from.
      byline:
        names(entry.authors) ?? joinBylines(entry.dc?.creators ?? []) ?? names(entry.source?.authors ?? feed.authors),
      ...publishedBy(lineOf(entry.source?.title?.value)),
      ...chooseText([
        { value: entry.content?.value, type: typeOf(entry.content?.type), isSummary: false },
        { value: entry.summary?.value, type: typeOf(entry.summary?.type), isSummary: true },
      ]),
    };
  });
}

/** "html", "xhtml", "text", or in content a media type; absent means text, yet many write HTML then. */
function typeOf(type: string | undefined): GivenText["type"] {
  if (type === undefined) return "unsaid";
  if (/html/i.test(type)) return "html";
  if (/^text(?:\/plain)?\b/i.test(type)) return "text";
  return /^text\//i.test(type) ? "unsaid" : "none";
}
