import { openWebServer } from "../../src/testing/feeds/open-web-server.ts";
import { writeRss } from "../../src/testing/feeds/write-rss.ts";
import type { PaperArticle } from "./invent-morning.ts";
import { writeNewsPage } from "./write-news-page.ts";

/** The papers' sites, each a host of its own: on one, a reader that is polite would have to ask for one thing after the other. */
export interface Papers {
  /** "http://127.0.0.1:PORT" of each paper. */
  readonly urls: readonly string[];
  /** Lets each paper's feed show the latest of these articles, whose pages stand on its site. */
  publish(articles: readonly PaperArticle[]): void;
  close(): Promise<void>;
}

/** Where on its site a paper's feed stands. */
export const FEED_PATH = "/feed.xml";

/** What a feed shows. */
const SHOWN = 30;

export async function openPapers(count: number): Promise<Papers> {
  const servers = await Promise.all(Array.from({ length: count }, openWebServer));
  let editions = 0;
  return {
    urls: servers.map(({ url }) => url),
    publish(articles) {
      editions += 1;
      const byPaper = Map.groupBy(articles, ({ paper }) => paper);
      for (const [paper, server] of servers.entries()) {
        const shown = (byPaper.get(paper) ?? []).slice(-SHOWN).toReversed();
        for (const article of shown) server.serve(article.path, { body: writeNewsPage(article) });
        const items = shown.map(({ title, path, publishedAt, summary }) => ({
          title,
          url: `${server.url}${path}`,
          guid: path,
          publishedAt: new Date(publishedAt).toISOString(),
          summary,
        }));
        server.serve(FEED_PATH, {
          body: writeRss(items, `Paper ${paper + 1}`),
          mediaType: "application/rss+xml",
          etag: `"${editions}"`,
        });
      }
    },
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
