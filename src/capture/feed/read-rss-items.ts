import type { RdfFeed, RssFeed } from "feedsmith";
import { chooseText } from "./choose-text.ts";
import type { FeedItem } from "./feed-item.ts";
import { joinBylines } from "./join-bylines.ts";
import { lineOf } from "./line-of.ts";
import { publishedBy } from "./published-by.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { resolveAddress } from "./resolve-address.ts";

type Item = Partial<RssFeed.Item<string>> & Partial<RdfFeed.Item<string>>;

/**
 * The items of RSS of all versions, RDF's included.
 * @param bases of relative addresses, the feed's own last
 */
export function readRssItems(items: readonly Item[], bases: readonly (string | undefined)[]): readonly FeedItem[] {
  return items.map((item) => {
    const own = [item.xml?.base, ...bases];
    const links = item.atom?.links ?? [];
    const alternate = links.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
    const { guid } = item;
    const addresses = [
      item.link,
      alternate,
      guid?.isPermaLink === false ? undefined : absolute(guid?.value),
      item.rdf?.about,
    ];
    return {
      guid: guid?.value ?? item.rdf?.about ?? item.atom?.id ?? null,
      url: addresses.map((address) => resolveAddress(address, own)).find((url) => url !== null) ?? null,
      title: lineOf(item.title ?? item.dc?.titles?.[0] ?? item.atom?.title?.value),
      publishedAt: firstDate([
        item.pubDate,
        item.atom?.published,
        ...(item.dcterms?.issued ?? []),
        ...(item.dc?.dates ?? []),
        ...(item.dcterms?.created ?? []),
        ...(item.dcterms?.dates ?? []),
      ]),
      updatedAt: firstDate([item.atom?.updated, ...(item.dcterms?.modified ?? [])]),
      byline: joinBylines([
        ...(item.dc?.creators ?? item.dcterms?.creators ?? []),
        ...(item.authors ?? []).map((author) => author.name),
        ...(item.atom?.authors ?? []).map((author) => author.name),
      ]),
      ...publishedBy(lineOf(item.source?.title) ?? joinBylines((item.dc?.publishers ?? []).slice(0, 1))),
      ...chooseText([
        { value: item.content?.encoded, type: "html", isSummary: false },
        { value: item.atom?.content?.value, type: "unsaid", isSummary: false },
        { value: item.description, type: "unsaid", isSummary: true },
        { value: item.itunes?.summary, type: "unsaid", isSummary: true },
        { value: item.dc?.descriptions?.[0], type: "unsaid", isSummary: true },
      ]),
    };
  });
}

/** A guid is an address only where it is a whole one: feeds call many things permanent links. */
function absolute(guid: string | undefined): string | undefined {
  return guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined;
}

function firstDate(values: readonly (string | undefined)[]): string | null {
  return values.map(readFeedDate).find((date) => date !== null) ?? null;
}
