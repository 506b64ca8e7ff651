import type { FeedItem, ReadFeed } from "../../../capture/feed/feed-item.ts";
import type { ArticleMetadata, CapturedArticle, MetadataField } from "../../../domain/article.ts";

const HOUR_MS = 3_600_000;

/** A calendar day lasts from 14 hours before its midnight UTC, in the easternmost zone, to 36 after, in the westernmost. */
const DAY_MS = { from: -14 * HOUR_MS, until: 36 * HOUR_MS };

/** A page as it is captured, with what its feed knows of it and the page itself does not say. */
export function describeByItem(
  page: CapturedArticle,
  item: FeedItem,
  feed: Pick<ReadFeed, "title" | "language">,
): CapturedArticle {
  const { metadata, provenance } = page;
  const told: Partial<Record<MetadataField, string | null>> = {
    title: provenance.title === "opening words" ? item.title : null,
    byline: metadata.byline === null ? item.byline : null,
    publisher: metadata.publisher === null ? (item.publisher ?? feed.title) : null,
    publishedAt: isMorePrecise(item.publishedAt, metadata.publishedAt) ? item.publishedAt : null,
    updatedAt: metadata.updatedAt === null ? item.updatedAt : null,
    language: metadata.language === null ? feed.language : null,
  };
  const fields = Object.entries(told).filter(([, value]) => value !== null);
  return {
    ...page,
    metadata: { ...metadata, ...(Object.fromEntries(fields) as Partial<ArticleMetadata>) },
    provenance: { ...provenance, ...Object.fromEntries(fields.map(([field]) => [field, "feed"] as const)) },
  };
}

/** Whether the feed dates what the page leaves undated, or tells the time of the page's very day. */
function isMorePrecise(told: string | null, shown: string | null): boolean {
  if (told === null || shown === null) return told !== null;
  if (shown.includes("T") || !told.includes("T")) return false;
  const apartMs = Date.parse(told) - Date.parse(shown);
  return apartMs >= DAY_MS.from && apartMs < DAY_MS.until;
}
