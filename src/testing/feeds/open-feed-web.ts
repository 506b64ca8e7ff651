import type { CommandContext, FetchedFeed } from "../../app/command.ts";
import { UserError } from "../../errors.ts";

/** What stands at an address: a text as it is served, or why it cannot be had. */
export type Served = string | UserError;

/** A web within the process, whose pages a test changes as it runs. Its servers answer conditional requests. */
export interface FeedWeb extends Pick<CommandContext, "fetchDocument" | "fetchFeed"> {
  /** Puts something at an address, or takes it away: null. */
  serve(url: string, what: Served | null): void;
  /** Leads from one address to another for good. */
  move(from: string, to: string): void;
  /** How often an address was asked for. */
  hits(url: string): number;
}

export function openFeedWeb(): FeedWeb {
  const served = new Map<string, Served>();
  const moved = new Map<string, string>();
  const hits = new Map<string, number>();
  const get = (url: string): string => {
    hits.set(url, (hits.get(url) ?? 0) + 1);
    const what = served.get(url);
    if (what instanceof UserError) throw what;
    if (what === undefined) throw new UserError(`${new URL(url).hostname} has no such page.`);
    return what;
  };
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    serve: (url, what) => void (what === null ? served.delete(url) : served.set(url, what)),
    move: (from, to) => void moved.set(from, to),
    hits: (url) => hits.get(url) ?? 0,
    async fetchDocument(from) {
      const url = moved.get(from) ?? from;
      return { bytes: bytesOf(get(url)), mediaType: "text/html; charset=utf-8", url };
    },
    async fetchFeed(from, validators): Promise<FetchedFeed> {
      const url = moved.get(from) ?? from;
      const text = get(url);
      const etag = `"${hash(text)}"`;
      if (validators?.etag === etag) return { kind: "unchanged", leastWaitMs: null };
      const mediaType = /^\s*<(?:!doctype )?html/i.test(text) ? "text/html" : "application/rss+xml";
      return {
        kind: "document",
        bytes: bytesOf(text),
        mediaType,
        url,
        permanentUrl: url,
        leastWaitMs: null,
        etag,
        lastModified: null,
      };
    },
  };
}

function hash(text: string): number {
  return Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
