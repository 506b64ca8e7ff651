import type { PageElement } from "../html/page-element.ts";
import { parseHtml } from "../html/parse-html.ts";
import { lineOf } from "./line-of.ts";
import { resolveAddress } from "./resolve-address.ts";

/** An address at which a page's feed is, or may be. */
export interface FeedLink {
  readonly url: string;
  /** As the page names it. */
  readonly title: string | null;
  /** declared: the page says so. conventional: a link or a place that feeds often have. */
  readonly kind: "declared" | "conventional";
}

/** Not application/json: that is what programs of the site talk, as WordPress's. */
const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;

/** A link that leads to a feed says so in its address. */
const FEED_ADDRESS = /[/.=_-](?:rss|atom|feeds?|rdf)(?:[/._-]?(?:\d[\d.]*|xml|json|php))?\/?$|\.(?:rss|atom|rdf)$/i;

/** Where the usual systems for sites put their feeds. */
const PLACES = ["/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json"];

/** Those of readers' comments are hardly ever meant. */
const COMMENTS = /\bcomments?\b|kommentar|commentaire|comentario/i;

const MAX_LINKS = 20;

/** Pages declare their feeds at their beginning; reading all of a large one would keep everybody else waiting. */
const MAX_LENGTH = 500_000;

/**
 * Finds where a page's own feeds are: those that it declares, readers' comments last, then places to try.
 * @param html the decoded page
 * @param url where it was fetched
 * @returns up to 20, each address once
 * @throws {UserError} where the page nests beyond all reason
 */
export function findFeedLinks(html: string, url: string): readonly FeedLink[] {
  const elements = elementsOf(parseHtml(html.slice(0, MAX_LENGTH)));
  const bases = [elements.find(({ name, attributes }) => name === "base" && attributes.href)?.attributes.href, url];
  const toLinks = (kind: FeedLink["kind"], given: readonly { href: string | undefined; title: string | undefined }[]) =>
    given.flatMap(({ href, title }): FeedLink[] => {
      const address = resolveAddress(
        href?.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "https:"),
        bases,
      );
      return address === null ? [] : [{ url: address, title: lineOf(title), kind }];
    });
  const declared = elements.filter(
    ({ name, attributes: { rel = "", type = "" } }) =>
      name === "link" && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type.trim()),
  );
  const linked = elements.filter(
    ({ name, attributes }) => name === "a" && FEED_ADDRESS.test(attributes.href?.replace(/[?#].*$/s, "") ?? ""),
  );
  const isComments = (link: FeedLink) => COMMENTS.test(`${link.title ?? ""} ${link.url.replace(/[/_-]/g, " ")}`);
  const found = [
    ...toLinks(
      "declared",
      declared.map(({ attributes: { href, title } }) => ({ href, title })),
    ).toSorted((a, b) => Number(isComments(a)) - Number(isComments(b))),
    ...toLinks(
      "conventional",
      linked.map(({ attributes: { href, title } }) => ({ href, title })),
    ),
    ...toLinks(
      "conventional",
      places(url).map((href) => ({ href, title: undefined })),
    ),
  ];
  const seen = new Set<string>();
  return found.filter(({ url: address }) => !seen.has(address) && seen.add(address)).slice(0, MAX_LINKS);
}

function places(url: string): readonly string[] {
  const { pathname } = new URL(url);
  const own = pathname === "/" || /\.\w+$/.test(pathname) ? [] : [`${pathname.replace(/\/$/, "")}/feed`];
  return [...own, ...PLACES].map((place) => new URL(place, url).href);
}

function elementsOf(root: PageElement): readonly PageElement[] {
  const elements: PageElement[] = [];
  const waiting: PageElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    elements.push(element);
    for (const child of element.children.toReversed()) if (typeof child !== "string") waiting.push(child);
  }
  return elements;
}
