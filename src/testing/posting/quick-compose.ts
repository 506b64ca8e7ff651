import type { Compose } from "../../app/daily/posting/ensure-briefing.ts";
import { verifyQuote } from "../../grounding/verify-quote.ts";

/** Composes a briefing that quotes the whole of every article, for tests of what is done with it. */
export const quickCompose: Compose = async ({ archive, guild, now }, { schedule, date, window, previous }) => {
  const articles = await archive.list(guild);
  const quotes = await Promise.all(
    articles.map(async ({ id, revision }, index) => {
      const text = (await archive.text(guild, id, revision)) ?? "";
      return { n: index + 1, ...verifyQuote({ articleId: id, revision, text }, { start: 0, end: text.length }) };
    }),
  );
  return {
    answer: {
      kind: quotes.length === 0 ? "abstention" : "answer",
      question: `Briefing of ${date}`,
      mode: "extractive",
      model: null,
      asOf: now().toISOString(),
      claims: [],
      quotes,
      articles,
      notes: [],
      rejected: [],
      searched: { articles: articles.length, passages: quotes.length, window: null, terms: [] },
      briefing: {
        schedule,
        isCorrection: false,
        date,
        window: { since: window.since.toISOString(), until: window.until.toISOString() },
        stories: [],
        changes: [],
        changesSince: previous?.answer.briefing?.window.until ?? null,
        articles: articles.length,
        untold: 0,
        undated: { articleIds: [], titles: [], total: 0 },
        feeds: { total: 0, failed: [] },
      },
    },
    run: null,
  };
};
