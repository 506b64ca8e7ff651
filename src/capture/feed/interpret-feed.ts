import { arrangeItems } from "./arrange-items.ts";
import type { FeedItem, ReadFeed } from "./feed-item.ts";
import { feedTitle } from "./feed-title.ts";
import { findAlternate } from "./find-alternate.ts";
import { findFeedPause } from "./find-feed-pause.ts";
import { type ParsedFeed, parseFeed } from "./parse-feed.ts";
import { readAtomItems } from "./read-atom-items.ts";
import { readJsonItems } from "./read-json-items.ts";
import { readRssItems } from "./read-rss-items.ts";
import { resolveAddress } from "./resolve-address.ts";

/**
 * Reads a decoded feed, where it is called.
 * @param url where it was fetched
 * @throws {UserError} for what is no feed, and for what is too deep, broken or hostile
 */
export function interpretFeed(text: string, url: string): ReadFeed {
  const parsed = parseFeed(text);
  const { items, ...facts } = READERS[parsed.format](parsed as never, url);
  const code = /^\s{0,9}([a-z]{2})(?:[-_]|\s*$)/i.exec(facts.language?.slice(0, 20) ?? "")?.[1];
  return {
    format: parsed.format,
    title: facts.title,
    link: facts.link,
    language: code?.toLowerCase() ?? null,
    leastWaitMs: findFeedPause(parsed),
    items: arrangeItems(items),
  };
}

interface Reading {
  readonly title: string | null;
  readonly link: string | null;
  /** As the feed writes it. */
  readonly language: string | undefined;
  readonly items: readonly FeedItem[];
}

type Reader<Format extends ParsedFeed["format"]> = (
  parsed: Extract<ParsedFeed, { readonly format: Format }>,
  url: string,
) => Reading;

const READERS: { readonly [Format in ParsedFeed["format"]]: Reader<Format> } = {
  rss: ({ feed }, url) => ({
    title: feedTitle(feed.title ?? feed.dc?.titles?.[0]),
    link: resolveAddress(feed.link, [feed.xml?.base, url]) ?? findAlternate(feed.atom?.links, [url]),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    items: readRssItems(feed.items ?? [], [feed.xml?.base, url]),
  }),
  rdf: ({ feed }, url) => ({
    title: feedTitle(feed.title ?? feed.dc?.titles?.[0]),
    link: resolveAddress(feed.link, [feed.xml?.base, url]) ?? findAlternate(feed.atom?.links, [url]),
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    items: readRssItems(feed.items ?? [], [feed.xml?.base, url]),
  }),
  atom: ({ feed }, url) => ({
    title: feedTitle(feed.title?.value),
    link: findAlternate(feed.links, [feed.xml?.base, url]),
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    items: readAtomItems(feed, url),
  }),
  json: ({ feed }, url) => ({
    title: feedTitle(feed.title),
    link: resolveAddress(feed.home_page_url, [url]),
    language: feed.language,
    items: readJsonItems(feed, url),
  }),
};
