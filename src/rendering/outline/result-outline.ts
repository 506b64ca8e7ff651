import type { Result } from "../../app/result.ts";
import { addSummaryOutline } from "./add-summary-outline.ts";
import { answerOutline } from "./answer-outline.ts";
import { answersOutline } from "./answers-outline.ts";
import { articleOutline } from "./article-outline.ts";
import { articlesOutline } from "./articles-outline.ts";
import type { Block } from "./block.ts";
import { editedOutline } from "./edited-outline.ts";
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

const OUTLINES: { readonly [K in Kind]: (result: ResultOf<K>) => readonly Block[] } = {
  answer: ({ answer, remarks }) => answerOutline(answer, remarks),
  answers: ({ answers }) => answersOutline(answers),
  passages: passagesOutline,
  "quote-matches": quoteMatchesOutline,
  verification: verificationOutline,
  "add-summary": ({ summary }) => addSummaryOutline(summary),
  articles: ({ articles }) => articlesOutline(articles),
  article: ({ article, text }) => articleOutline(article, text),
  "article-text": ({ text }) => [{ kind: "words", text }],
  edited: editedOutline,
  removed: removedOutline,
  settings: settingsOutline,
  feedback: ({ entries }) => feedbackOutline(entries),
  status: ({ status }) => statusOutline(status),
  help: ({ commands, topic }) => helpOutline(commands, topic),
};

/** What a command came to, in order, for faces that show Markdown. */
export function resultOutline(result: Result): readonly Block[] {
  return (OUTLINES[result.kind] as (result: Result) => readonly Block[])(result);
}
