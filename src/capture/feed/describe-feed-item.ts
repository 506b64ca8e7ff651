import type { ArticleMetadata, CapturedArticle, Provenance } from "../../domain/article.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { canonicalize } from "../canonicalize.ts";
import { describe } from "../describe.ts";
import { parseHtml } from "../html/parse-html.ts";
import { readText } from "../html/read-text.ts";
import { openingWords } from "../text/opening-words.ts";
import { dropFeedFooter } from "./drop-feed-footer.ts";
import type { FeedItem, ReadFeed } from "./feed-item.ts";

export interface FeedItemSource {
  /** Where the feed is read. */
  readonly feedUrl: string;
  readonly feed: Pick<ReadFeed, "title" | "language">;
  readonly capturedAt: Date;
}

/**
 * Makes an article out of what a feed itself tells of an item, where it is called. Nothing is guessed from the text about author
 * or date.
 * @returns null where the feed gives no text beside the title
 * @throws {UserError} for markup that nests beyond all reason
 */
export function describeFeedItem(item: FeedItem, source: FeedItemSource): CapturedArticle | null {
  const { text: read, captions } =
    item.html === null
      ? { text: item.text ?? "", captions: [] }
      : readText(parseHtml(item.html), item.title === null ? [] : [item.title]);
  const text = dropFeedFooter(canonicalize(read), item.title);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const told = {
    title: item.title,
    byline: item.byline,
    publisher: item.publisher ?? source.feed.title,
    url: item.url,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
  };
  const title = told.title ?? openingWords(text);
  const detected = detectLanguage(text);
  const metadata: ArticleMetadata = {
    ...told,
    title,
    // Feeds often name the language of the program that makes them.
    language: detected ?? source.feed.language,
    descriptor: describe({ text, title, url: told.url, hints: [] }),
  };
  return {
    metadata,
    provenance: { ...originsOf(metadata, told.title !== null, detected !== null), text: "feed" },
    text,
    captions: captions.map(canonicalize).filter((caption) => caption !== ""),
    original: {
      bytes: new TextEncoder().encode(item.html ?? item.text ?? ""),
      mediaType: item.html === null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
      name: source.feedUrl,
    },
    capturedAt: source.capturedAt.toISOString(),
  };
}

function originsOf(metadata: ArticleMetadata, isTitled: boolean, isDetected: boolean): Provenance {
  const known = Object.entries(metadata).filter(([, value]) => value !== null && value !== "unknown");
  return {
    ...Object.fromEntries(known.map(([field]) => [field, "feed"] as const)),
    ...(isTitled ? {} : { title: "opening words" }),
    ...(isDetected ? { language: "text" } : {}),
    ...(metadata.descriptor === "unknown" ? {} : { descriptor: "text" }),
  };
}
