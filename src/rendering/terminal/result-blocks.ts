import type { Result } from "../../app/result.ts";
import { counted } from "../counted.ts";
import { settingsRows } from "../settings-rows.ts";
import { statusRows } from "../status-rows.ts";
import { en } from "../words/en.ts";
import { addSummaryBlocks } from "./add-summary-blocks.ts";
import { answerBlocks } from "./answer-blocks.ts";
import { answerListBlocks } from "./answer-list-blocks.ts";
import { articleBlocks, articleListBlocks } from "./article-blocks.ts";
import { dailyBlocks } from "./daily-blocks.ts";
import { factBlocks } from "./fact-blocks.ts";
import { feedBlocks } from "./feed-blocks.ts";
import { feedbackBlocks } from "./feedback-blocks.ts";
import { helpBlocks } from "./help-blocks.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { quoteMatchBlocks } from "./quote-match-blocks.ts";
import { restingBlocks } from "./resting-blocks.ts";
import type { Block } from "./styled-text.ts";
import { verificationBlocks } from "./verification-blocks.ts";

type Kind = Result["kind"];
type ResultOf<K extends Kind> = Extract<Result, { readonly kind: K }>;

const GAP: Block = { content: [] };

const BLOCKS: { readonly [K in Kind]: (result: ResultOf<K>, shownClaims: number) => readonly Block[] } = {
  answer: ({ answer, id, remarks }, shownClaims) => answerBlocks(answer, { shownClaims, id, remarks }),
  answers: ({ answers }) =>
    answers.length === 0 ? [sentence("No answer is kept.")] : answers.flatMap((kept) => answerListBlocks(kept)),
  passages: ({ query, passages }) =>
    passages.length === 0
      ? [sentence(`No passage holds any of these words: ${query}`)]
      : passages.flatMap(({ quote, article }, index) => [
          ...quoteBlocks(quote, article, { label: String(index + 1) }),
          GAP,
        ]),
  "quote-matches": ({ matches }) => quoteMatchBlocks(matches),
  verification: ({ sentences }) => verificationBlocks(sentences),
  "add-summary": ({ summary }) => addSummaryBlocks(summary),
  articles: ({ articles }) => articleListBlocks(articles),
  article: ({ article, text }) => articleBlocks(article, text),
  "article-text": ({ text }) => [sentence(text)],
  edited: ({ article, fields, restingAnswers }) => [
    sentence(`Changed ${fields.map((field) => field.replace(/At$/, "")).join(", ")}:`),
    ...articleListBlocks([article]).slice(0, -1),
    ...restingBlocks(restingAnswers, "sourceStays"),
  ],
  removed: ({ articles, restingAnswers }) =>
    articles.length === 0
      ? [sentence('Nothing was removed. Answer "y" to remove, or give --yes where nobody can be asked.')]
      : [
          ...articles.map(({ id, metadata }) => sentence(`removed ${id} ${metadata.title}`)),
          sentence(`${counted(articles.length, en.nouns.article, en)} removed.`),
          ...restingBlocks(restingAnswers, "withdrawn"),
        ],
  settings: ({ settings, changed, remarks }) => [
    ...(changed === null
      ? []
      : [sentence(`Changed for ${changed === "guild" ? "the whole server" : "this channel"}.`)]),
    ...factBlocks(settingsRows(settings, en)),
    ...remarks.map(sentence),
  ],
  feeds: feedBlocks,
  "feed-added": feedBlocks,
  "feed-changed": feedBlocks,
  "feed-test": feedBlocks,
  "feeds-imported": feedBlocks,
  "feed-readings": feedBlocks,
  opml: feedBlocks,
  schedules: dailyBlocks,
  "schedule-set": dailyBlocks,
  posted: dailyBlocks,
  postings: dailyBlocks,
  feedback: ({ entries }) => feedbackBlocks(entries),
  status: ({ status }) => factBlocks(statusRows(status, en)),
  help: ({ commands, topic }) => helpBlocks(commands, topic),
};

/**
 * What a command came to, for a person at a terminal.
 * @param shownClaims how many of an answer's claims are on the screen already
 */
export function resultBlocks(result: Result, shownClaims = 0): readonly Block[] {
  return (BLOCKS[result.kind] as (result: Result, shownClaims: number) => readonly Block[])(result, shownClaims);
}

function sentence(text: string): Block {
  return { content: [{ text }] };
}
