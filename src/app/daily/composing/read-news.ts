import { publishedAt } from "../../../briefing/stories/published-at.ts";
import type { Article } from "../../../domain/article.ts";
import type { CommandContext } from "../../command.ts";
import type { BriefingOrder } from "./briefing-order.ts";

/** An article with the instant from which it is news, milliseconds since 1970. */
export interface DatedArticle {
  readonly article: Article;
  readonly publishedAt: number;
}

export interface News {
  /** Published in the window; or shortly before it, captured only since, and told by no briefing. */
  readonly fresh: readonly DatedArticle[];
  /** Published in the days before: what stories of the window may go on. */
  readonly earlier: readonly DatedArticle[];
  /** Without a date, and captured in the window. */
  readonly undated: readonly Article[];
}

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
/** How long a story is remembered that nothing new is heard of. */
const MEMORY_DAYS = 7;
/** How late an article may come in that the last briefing should have had. */
const LATE_HOURS = 48;
/** A source's own day may be another one than here: the archive is asked for a day more on both sides. */
const MARGIN_DAYS = 1;

/**
 * Reads the articles that a briefing is made of.
 * @param told ids of articles that earlier briefings told of
 */
export async function readNews(
  { archive, guild, place }: Pick<CommandContext, "archive" | "guild" | "place">,
  { window, previous, collections }: BriefingOrder,
  told: ReadonlySet<string>,
): Promise<News> {
  const [since, until] = [window.since.getTime(), window.until.getTime()];
  const scope = collections.length === 0 ? {} : { scope: collections };
  const isMeant = (article: Article): boolean =>
    collections.length === 0 || article.collections.some((name) => collections.includes(name));
  const dated = await archive.list(guild, {
    ...scope,
    since: dayOf(since - (MEMORY_DAYS + MARGIN_DAYS) * MS_PER_DAY),
    until: dayOf(until + MARGIN_DAYS * MS_PER_DAY),
  });
  const captured = await archive.list(guild, { ...scope, capturedFrom: window.since.toISOString() });
  const fresh: DatedArticle[] = [];
  const earlier: DatedArticle[] = [];
  for (const article of dated) {
    const at = publishedAt(article, place.timeZone);
    if (at === null || at > until || !isMeant(article)) continue;
    const isLate =
      previous !== null &&
      at > since - LATE_HOURS * MS_PER_HOUR &&
      Date.parse(article.capturedAt) > since &&
      !told.has(article.id);
    (at > since || isLate ? fresh : earlier).push({ article, publishedAt: at });
  }
  return {
    fresh,
    earlier,
    undated: captured.filter(
      (article) =>
        article.metadata.publishedAt === null &&
        Date.parse(article.capturedAt) > since &&
        Date.parse(article.capturedAt) <= until &&
        isMeant(article),
    ),
  };
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
