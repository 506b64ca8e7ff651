import type { Searched } from "../../../domain/answer.ts";
import type { Briefing } from "../../../domain/briefing.ts";
import { writeDay } from "../../../language/write-day.ts";
import { extractAnswer } from "../../answering/extract-answer.ts";
import type { GivenAnswer } from "../../answering/give-answer.ts";
import { renewNotes } from "../../answering/renew-notes.ts";
import type { CommandContext } from "../../command.ts";
import { feedFaults } from "../../feeds/feed-faults.ts";
import { effectiveSettings } from "../../settings/effective-settings.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { briefStories } from "./brief-stories.ts";
import type { BriefingOrder } from "./briefing-order.ts";
import { chooseTold } from "./choose-told.ts";
import { findChanges } from "./find-changes.ts";
import { findStories } from "./find-stories.ts";
import { gatherStories } from "./gather-stories.ts";
import { knownStories } from "./known-stories.ts";
import { openQuoteList } from "./open-quote-list.ts";
import { type News, readNews } from "./read-news.ts";
import { STORY_SIZES } from "./story-sizes.ts";
import { tellStories } from "./tell-stories.ts";

/** Undated articles that are named; the others are counted. */
const NAMED_UNDATED = 10;

/**
 * Composes a briefing of what was published in a window of time: its stories, each with its quotes, what changed since the
 * briefing before, and what was not read. Where nothing is told, it is an abstention without quotes. Nothing is kept or posted.
 * @throws the signal's reason where the person stops it
 */
export async function composeBriefing(context: CommandContext, order: BriefingOrder): Promise<GivenAnswer> {
  const { schedule, date, window, previous, length } = order;
  context.checker.prepare("findQuotedConflicts");
  const known = await knownStories(context, previous);
  const news = await readNews(context, order, new Set(known.flatMap(({ articleIds }) => articleIds)));
  const ranked = await findStories(context, news, { known, order });
  const { told, untold } = await chooseTold(context, ranked, STORY_SIZES[length]);
  const gathered = gatherStories(titleOf(order), told, searchedIn(order, news));
  const { answer, run } =
    told.length === 0
      ? { answer: await extractAnswer(context, gathered, null), run: null }
      : await tellStories(context, gathered, { told, order });
  const list = openQuoteList(answer);
  const stories = briefStories(told, list);
  const changes = previous === null ? [] : await findChanges(context, previous, { told, stories, list });
  const [quotes, articles] = [list.quotes(), list.articles()];
  const briefing: Briefing = {
    schedule,
    isCorrection: false,
    date,
    window: { since: window.since.toISOString(), until: window.until.toISOString() },
    stories,
    changes,
    changesSince: previous?.answer.briefing?.window.until ?? null,
    articles: news.fresh.length,
    untold,
    undated: nameUndated(news),
    feeds: await feedFaults(context, { collections: await feedsOf(context, order), ...window }),
  };
  const isTold = stories.length > 0 || changes.length > 0;
  return {
    answer: {
      ...answer,
      kind: isTold ? "answer" : "abstention",

      quotes,
      articles,
      notes: isTold ? renewNotes(answer.notes, { quotes, articles }) : answer.notes,
      briefing,
    },
    run,
  };
}

function titleOf({ date, topics }: BriefingOrder): string {
  return `Briefing of ${writeDay(date)}${topics.length === 0 ? "" : `: ${topics.join(", ")}`}`;
}

function searchedIn({ topics, window }: BriefingOrder, { fresh }: News): Searched {
  const [since, until] = [window.since, window.until].map((instant) => instant.toISOString().slice(0, 10));
  return {
    articles: fresh.length,
    passages: fresh.length,
    window: { since: since ?? null, until: until ?? null },
    terms: topics,
  };
}

function nameUndated({ undated }: News): Briefing["undated"] {
  const named = undated.slice(0, NAMED_UNDATED);
  return {
    articleIds: named.map(({ id }) => id),
    titles: named.map(({ metadata }) => metadata.title),
    total: undated.length,
  };
}

/** Of which feeds' faults may be told where the briefing is read: empty: of all. */
async function feedsOf(context: CommandContext, { collections }: BriefingOrder): Promise<readonly string[]> {
  const { scope } = effectiveSettings(await readSettings(context), context.place.settingsChannel);
  if (scope === null || collections.length === 0) return scope ?? collections;
  return collections.filter((name) => scope.includes(name));
}
