import {
  type AtomFeed,
  DetectError,
  type JsonFeed,
  MalformedError,
  ParseError,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from "feedsmith";
import { UserError } from "../../errors.ts";
import { type MarkupOutline, scanMarkup } from "./scan-markup.ts";
import { unpackBase64 } from "./unpack-base64.ts";

/** A feed as feedsmith reads it; what it does not hold is left out. */
export type ParsedFeed =
  | { readonly format: "rss"; readonly feed: Partial<RssFeed.Feed<string>> }
  | { readonly format: "atom"; readonly feed: Partial<AtomFeed.Feed<string>> }
  | { readonly format: "rdf"; readonly feed: Partial<RdfFeed.Feed<string>> }
  | { readonly format: "json"; readonly feed: Partial<JsonFeed.Feed<string>> };

/** What real feeds hold at most is a tenth of it. */
const MAX_ITEMS = 20_000;

const FORMATS = { rss: "rss", feed: "atom", rdf: "rdf" } as const;

/** What else comes from addresses that are taken for feeds, by the root's name. */
const OTHERS: Readonly<Record<string, string>> = {
  html: "This is a web page, not a feed. Give the address of its feed, or of a page that names one.",
  opml: "This is a list of feeds (OPML), not a feed. Import it, or give the address of one of its feeds.",
  urlset: "This is a site map, not a feed. Give the address of the site's feed.",
  sitemapindex: "This is a site map, not a feed. Give the address of the site's feed.",
  channel: "This is a channel in Microsoft's format of 1997 (CDF), which is not read. Look for an RSS or Atom feed.",
};

const NO_FEED = "This is not a feed: neither RSS, Atom, RDF nor JSON Feed. Check the address.";

/**
 * Parses a feed. One that is sound but holds nothing that feeds hold is an empty one.
 * @throws {UserError} for what is no feed, and for what is broken, too deep or hostile
 */
export function parseFeed(text: string): ParsedFeed {
  return /^\s*\{/.test(text) ? parseJson(text) : parseXml(text);
}

function parseJson(text: string): ParsedFeed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UserError("The feed's JSON is broken or breaks off. Try again later.", { cause });
  }
  return { format: "json", feed: attempt(() => parseJsonFeed(value), null) };
}

function parseXml(text: string): ParsedFeed {
  const outline = scanMarkup(text, (root) => {
    if (!Object.hasOwn(FORMATS, root)) throw new UserError(OTHERS[root] ?? NO_FEED);
  });
  if (outline === null) throw new UserError(NO_FEED);
  if (outline.items > MAX_ITEMS) {
    throw new UserError(`The feed holds more than ${MAX_ITEMS.toLocaleString("en")} items, which is too many to read.`);
  }
  const format = FORMATS[outline.root as keyof typeof FORMATS];
  const xml = mend(text, outline);
  if (format === "rss") return { format, feed: attempt(() => parseRssFeed(xml), {}) };
  if (format === "atom") return { format, feed: attempt(() => parseAtomFeed(unpackBase64(xml)), {}) };
  return { format, feed: attempt(() => parseRdfFeed(xml), {}) };
}

/** What stands after the root is no part of it. An RSS feed without channel, as RSS 0.90 knew none in some tools, gets one. */
function mend(text: string, { root, children, contentStart, contentEnd, end }: MarkupOutline): string {
  const xml = text.endsWith(">", end) ? text.slice(0, end) : `${text.slice(0, end)}>`;
  if (root !== "rss" || children.has("channel") || contentEnd === contentStart) return xml;
  return `${xml.slice(0, contentStart)}<channel>${xml.slice(contentStart, contentEnd)}</channel>${xml.slice(contentEnd)}`;
}

/** @param empty what it is where feedsmith finds nothing that feeds hold; null: then it is no feed */
function attempt<Feed>(parse: () => Feed, empty: Feed | null): Feed {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof MalformedError) {
      throw new UserError(
        "The feed's markup is broken or nested too deep. Try again later, or tell the site's owner.",
        {
          cause,
        },
      );
    }
    if (!(cause instanceof ParseError || cause instanceof DetectError)) throw cause;
    if (empty !== null) return empty;
    throw new UserError(NO_FEED, { cause });
  }
}
