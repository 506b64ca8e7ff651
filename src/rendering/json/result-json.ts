import type { CommandDefinition } from "../../app/command.ts";
import type { AddSummary, QuoteMatch, Result } from "../../app/result.ts";
import type { VerifiedSentence } from "../../app/verifying/verified-sentence.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import type { ListedArticle } from "../../domain/listed-article.ts";
import { remarkSentence } from "../remark-sentence.ts";
import { usageLine } from "../usage-line.ts";
import { en } from "../words/en.ts";
import { dailyJson } from "./daily-json.ts";
import { feedJson } from "./feed-json.ts";

type Kind = Result["kind"];
type ResultOf<K extends Kind> = Extract<Result, { readonly kind: K }>;

const JSON_OF: { readonly [K in Kind]: (result: ResultOf<K>) => unknown } = {
  answer: ({ answer, id, remarks }) => ({
    ...answerJson(answer),
    ...(id !== undefined && { id }),
    ...(remarks && { remarks: remarks.map((remark) => remarkSentence(remark, en)) }),
  }),
  answers: ({ answers }) => answers.map(keptAnswerJson),
  passages: ({ passages }) =>
    passages.map(({ quote, article, score }) => ({ ...quote, score, article: articleJson(article) })),
  "quote-matches": ({ matches }) => matches.map(quoteMatchJson),
  verification: ({ text, sentences }) => ({ text, sentences: sentences.map(verifiedSentenceJson) }),
  "add-summary": ({ summary }) => addSummaryJson(summary),
  articles: ({ articles }) => articles.map(listedArticleJson),
  article: ({ article, text }) => ({ ...fullArticleJson(article), text }),
  "article-text": ({ id, revision, text }) => ({ id, revision, text }),
  edited: ({ article, fields, restingAnswers }) => ({ fields, article: fullArticleJson(article), restingAnswers }),
  removed: ({ articles, restingAnswers }) => ({ removed: articles.map(({ id }) => id), restingAnswers }),
  settings: ({ settings, changed, remarks }) => ({ ...settings, changed, remarks }),
  feeds: feedJson,
  "feed-added": feedJson,
  "feed-changed": feedJson,
  "feed-test": feedJson,
  "feeds-imported": feedJson,
  "feed-readings": feedJson,
  opml: feedJson,
  schedules: dailyJson,
  "schedule-set": dailyJson,
  posted: dailyJson,
  postings: dailyJson,
  feedback: ({ entries }) => entries,
  status: ({ status }) => status,
  help: ({ commands, topic }) => (topic === null ? commands.map(commandJson) : commandJson(topic)),
};

/** What a command prints with `--json`, as a value. `ask` prints what the answer contract describes. */
export function resultJson(result: Result): unknown {
  return (JSON_OF[result.kind] as (result: Result) => unknown)(result);
}

function keptAnswerJson({ id, command, follows, answer, run }: KeptAnswer) {
  return {
    id,
    command,
    follows,
    question: answer.question,
    kind: answer.kind,
    mode: answer.mode,
    asOf: answer.asOf,
    run,
  };
}

function answerJson(answer: Answer) {
  return { ...answer, articles: answer.articles.map(articleJson) };
}

function articleJson({ id, metadata, capturedAt }: ListedArticle) {
  const { title, publisher, byline, url, publishedAt, descriptor } = metadata;
  return { id, title, publisher, byline, url, publishedAt, capturedAt, descriptor };
}

function listedArticleJson(article: ListedArticle) {
  return { ...articleJson(article), revision: article.revision, language: article.metadata.language };
}

function fullArticleJson(article: Article) {
  const { metadata, provenance, captions, revisions, voice, collections } = article;
  return {
    ...listedArticleJson(article),
    updatedAt: metadata.updatedAt,
    provenance,
    captions,
    revisions,
    voice,
    collections,
  };
}

/** Revised articles count among the added ones, and stand once more in a list of their own. */
function addSummaryJson(summary: AddSummary) {
  const { added, revised, unchanged, copies, failed, skipped, restingAnswers } = summary;
  return { added: [...new Set([...added, ...revised])], revised, unchanged, copies, failed, skipped, restingAnswers };
}

function quoteMatchJson({ match, quote, diff }: QuoteMatch) {
  const { articleId, revision, start, end, exact } = quote;
  return { match, articleId, revision, start, end, exact, ...(diff !== null && { diff }) };
}

function verifiedSentenceJson(sentence: VerifiedSentence) {
  return { ...sentence, articles: sentence.articles.map(articleJson) };
}

function commandJson(command: CommandDefinition) {
  const { name, description, access, options, examples } = command;
  return { name, description, access, usage: usageLine(command), options, examples };
}
