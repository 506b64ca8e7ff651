import { clusterStories } from "../../../briefing/stories/cluster-stories.ts";
import { type KnownStory, keepStoryIds } from "../../../briefing/stories/keep-story-ids.ts";
import { type RankedArticle, type RankedStory, rankStories } from "../../../briefing/stories/rank-stories.ts";
import type { Article } from "../../../domain/article.ts";
import { breathe } from "../../../threads/breathe.ts";
import type { CommandContext } from "../../command.ts";
import { readSource } from "../../read-source.ts";
import type { BriefingOrder } from "./briefing-order.ts";
import { joinWording } from "./join-wording.ts";
import type { DatedArticle, News } from "./read-news.ts";

export interface NewsArticle extends RankedArticle {
  readonly article: Article;
}

export type NewsStory = RankedStory<NewsArticle>;

/** What tells the event: about 150 words, in UTF-16 code units. */
const LEAD_LENGTH = 1_000;

/** Finds the stories of the window among its articles and those of the days before, the most important first. */
export async function findStories(
  context: Pick<CommandContext, "archive" | "guild" | "signal">,
  { fresh, earlier }: News,
  { known, order }: { readonly known: readonly KnownStory[]; readonly order: BriefingOrder },
): Promise<readonly NewsStory[]> {
  if (fresh.length === 0) return [];
  const articles = [
    ...(await readLeads(context, fresh, true)),
    // Without news there is nothing that they could go on in.
    ...(await readLeads(context, earlier, false)),
  ];
  const stories = keepStoryIds(await clusterStories(articles), known);
  return rankStories(await joinWording(context, stories), {
    topics: order.topics,
    until: order.window.until.getTime(),
  });
}

async function readLeads(
  { archive, guild, signal }: Pick<CommandContext, "archive" | "guild" | "signal">,
  dated: readonly DatedArticle[],
  isFresh: boolean,
): Promise<readonly NewsArticle[]> {
  const read: NewsArticle[] = [];
  for (const { article, publishedAt } of dated) {
    signal.throwIfAborted();
    // Reading from a file of this machine waits for nothing.
    await breathe();
    const source = await readSource(archive, guild, article);
    if (source === null) continue;
    const { title, publisher, language, descriptor } = article.metadata;
    read.push({
      id: article.id,
      voice: article.voice,
      publisher,
      publishedAt,
      title,
      lead: source.text.slice(0, LEAD_LENGTH),
      language,
      isFresh,
      isOpinion: descriptor === "opinion",
      article,
    });
  }
  return read;
}
