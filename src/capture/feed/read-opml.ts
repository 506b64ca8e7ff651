import { MalformedError, type Opml, ParseError, parseOpml } from "feedsmith";
import { UserError } from "../../errors.ts";
import { decodeFeed } from "./decode-feed.ts";
import { oneLine } from "./one-line.ts";
import type { OpmlFeed } from "./opml-feed.ts";
import { scanMarkup } from "./scan-markup.ts";

/** Some thousand feeds; more would keep everybody else waiting while it is read. */
const MAX_BYTES = 1024 * 1024;
const MAX_OUTLINES = 10_000;

const NO_OPML = "This is not a list of feeds (OPML). Export one from your feed reader.";

type Outline = Partial<Opml.Outline<string>>;

/**
 * Reads a list of feeds. An address that stands in several folders comes once, with all of them.
 * @throws {UserError} for what is no OPML, and for what is too large, too deep, broken or hostile
 */
export function readOpml({
  bytes,
  mediaType,
}: {
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}): readonly OpmlFeed[] {
  if (bytes.length > MAX_BYTES) {
    throw new UserError(`The list of feeds holds more than ${MAX_BYTES / 1024 / 1024} MB. Split it.`);
  }
  const feeds = new Map<string, { title: string | null; readonly folders: Set<string> }>();
  const gather = (outlines: readonly Outline[], path: readonly string[]): void => {
    for (const { xmlUrl, url, type, text, title, outlines: inner } of outlines) {
      const address = xmlUrl ?? (/^(?:rss|atom|feed)$/i.test(type ?? "") ? url : undefined);
      const name = oneLine(title) ?? oneLine(text);
      if (address !== undefined) {
        const feed = feeds.get(address) ?? { title: name === address ? null : name, folders: new Set() };
        feeds.set(address, feed);
        if (path.length > 0) feed.folders.add(path.join("/"));
      }
      if (inner !== undefined) gather(inner, address !== undefined || name === null ? path : [...path, name]);
    }
  };
  gather(parse(decodeFeed(bytes, mediaType)), []);
  return [...feeds].map(([url, { title, folders }]) => ({ url, title, folders: [...folders] }));
}

function parse(text: string): readonly Outline[] {
  const outline = scanMarkup(text, (root) => {
    if (root !== "opml") throw new UserError(NO_OPML);
  });
  if (outline === null) throw new UserError(NO_OPML);
  if (outline.items > MAX_OUTLINES) {
    throw new UserError(`The list holds more than ${MAX_OUTLINES.toLocaleString("en")} entries. Split it.`);
  }
  try {
    return parseOpml(text.slice(0, outline.end)).body?.outlines ?? [];
  } catch (cause) {
    if (cause instanceof ParseError) return [];
    if (!(cause instanceof MalformedError)) throw cause;
    throw new UserError("The list of feeds is broken or nested too deep. Export it again.", { cause });
  }
}
