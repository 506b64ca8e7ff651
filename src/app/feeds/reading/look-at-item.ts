import type { Feed } from "../../../domain/feed.ts";
import { captureItem, type ItemSource } from "./capture-item.ts";
import type { ChosenItem } from "./choose-items.ts";
import { findByAddress } from "./find-by-address.ts";
import { isFeedText } from "./is-feed-text.ts";
import { joinCollections, putItem } from "./put-item.ts";
import type { ReadingContext } from "./reading-context.ts";

/** What a look at an item came to. gone: a person removed its article, which stays removed. */
export interface LookedAt {
  readonly kind: "added" | "revised" | "known" | "gone";
  readonly articleId: string;
}

/**
 * Captures a new item, or one whose words are another's where its page tells more; or looks whether a changed one's article
 * changed too. A page's text is never replaced by the shorter one of a feed, nor the other way round: neither is a correction.
 * @throws {UserError} where it cannot be captured. The signal's reason, if that stopped it.
 */
export async function lookAtItem(
  context: ReadingContext,
  { collections }: Pick<Feed, "collections">,
  { item, match }: ChosenItem,
  source: ItemSource,
): Promise<LookedAt> {
  const { archive, guild } = context;
  const articleId = match?.seen.articleId ?? null;
  if (articleId === null || match?.by === "content") {
    const present = item.url === null ? null : await findByAddress(context, item.url);
    if (present !== null) {
      const article = await joinCollections(context, present, collections);
      return { kind: "known", articleId: article.id };
    }
    const { captured, from } = await captureItem(context, item, source, "either");
    if (articleId !== null && from === "feed") return { kind: "known", articleId };
    const { kind, article } = await putItem(context, captured, { collections, isNew: true });
    return { kind, articleId: article.id };
  }
  const known = await archive.get(guild, articleId);
  if (known === null) return { kind: "gone", articleId };
  const { url } = known.metadata;
  // Without an address a changed text would be another article.
  if (url === null) return { kind: "known", articleId };
  const { captured } = await captureItem(context, item, source, isFeedText(known) ? "feed" : "page");
  const { kind } = await putItem(
    context,
    { ...captured, metadata: { ...captured.metadata, url } },
    { collections, isNew: false },
  );
  return { kind, articleId };
}
