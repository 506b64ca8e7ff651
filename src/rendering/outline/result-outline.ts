import type { Result } from "../../app/result.ts";
import type { Words } from "../words/en.ts";
import { addSummaryOutline } from "./add-summary-outline.ts";
import { answerOutline } from "./answer-outline.ts";
import { answersOutline } from "./answers-outline.ts";
import { articleOutline } from "./article-outline.ts";
import { articlesOutline } from "./articles-outline.ts";
import type { Block } from "./block.ts";
import { dailyOutline } from "./daily-outline.ts";
import { editedOutline } from "./edited-outline.ts";
import { feedOutline } from "./feed-outline.ts";
import { feedbackOutline } from "./feedback-outline.ts";
import { helpOutline } from "./help-outline.ts";
import { passagesOutline } from "./passages-outline.ts";
import { quoteMatchesOutline } from "./quote-matches-outline.ts";
import { removedOutline } from "./removed-outline.ts";
import { settingsOutline } from "./settings-outline.ts";
import { statusOutline } from "./status-outline.ts";
import { verificationOutline } from "./verification-outline.ts";

type Kind = Result["kind"];
type ResultOf<K extends Kind> = Extract<Result, { readonly kind: K }>;

const OUTLINES: { readonly [K in Kind]: (result: ResultOf<K>, words: Words) => readonly Block[] } = {
  answer: ({ answer, remarks = [] }, words) => answerOutline(answer, remarks, words),
  answers: ({ answers }, words) => answersOutline(answers, words),
  passages: passagesOutline,
  "quote-matches": quoteMatchesOutline,
  verification: verificationOutline,
  "add-summary": ({ summary }, words) => addSummaryOutline(summary, words),
  articles: ({ articles }, words) => articlesOutline(articles, words),
  article: ({ article, text }, words) => articleOutline(article, text, words),
  "article-text": ({ text }) => [{ kind: "words", text }],
  edited: editedOutline,
  removed: removedOutline,
  settings: settingsOutline,
  feeds: feedOutline,
  "feed-added": feedOutline,
  "feed-changed": feedOutline,
  "feed-test": feedOutline,
  "feeds-imported": feedOutline,
  "feed-readings": feedOutline,
  opml: feedOutline,
  schedules: dailyOutline,
  "schedule-set": dailyOutline,
  posted: dailyOutline,
  postings: dailyOutline,
  feedback: ({ entries }, words) => feedbackOutline(entries, words),
  status: ({ status }, words) => statusOutline(status, words),
  help: ({ commands, topic }) => helpOutline(commands, topic),
};

/** What a command came to, in order, for faces that show Markdown. What commands are called and take stays English. */
export function resultOutline(result: Result, words: Words): readonly Block[] {
  return (OUTLINES[result.kind] as (result: Result, words: Words) => readonly Block[])(result, words);
}
