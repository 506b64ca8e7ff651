import { UserError } from "../../src/errors.ts";
import type { FeedWeb } from "../../src/testing/feeds/open-feed-web.ts";
import { type WrittenItem, writeRss } from "../../src/testing/feeds/write-rss.ts";

const PAPERS = ["Estuary Post", "Harbour Gazette", "Moor and Fen"] as const;
const PLACES = ["Verrow", "Ostmouth", "Kellby", "Tarn Head", "Brackwater", "Little Sund"] as const;
const EVENTS = [
  "lock was closed",
  "ferry ran aground",
  "market hall was sold",
  "dyke was raised",
  "bridge was reopened",
] as const;

/** As many as a feed shows. */
const SHOWN = 12;
/** Among so many of the newest one is mended. */
const EDITED = 4;
const LONGEST_OUTAGE_HOURS = 40;

export interface InventedFeeds {
  readonly urls: readonly string[];
  /** Lets an hour pass in which papers write, mend what they wrote, and fail. */
  pass(now: number): void;
}

/** Three papers of an invented coast. @param random numbers from 0 up to 1 */
export function inventFeeds(web: FeedWeb, random: () => number): InventedFeeds {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const feeds = PAPERS.map((title) => ({
    title,
    url: `https://${title.toLowerCase().replaceAll(" ", "-")}.example/feed`,
    items: [] as WrittenItem[],
    outageHours: 0,
    count: 0,
  }));
  return {
    urls: feeds.map(({ url }) => url),
    pass(now) {
      for (const feed of feeds) {
        const publishedAt = new Date(now).toISOString();
        if (random() < 0.03) {
          feed.count += 1;
          const place = pick(PLACES);
          const event = pick(EVENTS);
          const figure = 10 + Math.floor(random() * 90);
          feed.items.unshift({
            title: `In ${place} the ${event}`,
            guid: `${feed.url}#${feed.count}`,
            publishedAt,
            content: `<p>The ${event} at ${place} before ${figure} people, item ${feed.count} of this paper. ${figure} people of ${place} came to see it, the harbour office said. The council of ${place} meets again in ${figure} days.</p>`,
          });
        }
        const at = Math.floor(random() * EDITED);
        const edited = random() < 0.005 ? feed.items[at] : undefined;
        if (edited !== undefined) {
          const content = edited.content?.replaceAll(/\d+ people/g, `${100 + Math.floor(random() * 900)} people`) ?? "";
          feed.items[at] = { ...edited, content, updatedAt: publishedAt };
        }
        feed.outageHours = Math.max(0, feed.outageHours - 1);
        if (random() < 0.005) feed.outageHours = Math.ceil(random() * LONGEST_OUTAGE_HOURS);
        web.serve(
          feed.url,
          feed.outageHours > 0
            ? new UserError(`${feed.title} does not answer.`)
            : writeRss(feed.items.slice(0, SHOWN), feed.title),
        );
      }
    },
  };
}
