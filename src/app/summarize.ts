import { UserError } from "../errors.ts";
import { isHeading } from "../language/is-heading.ts";
import { segmentSentences } from "../language/segment-sentences.ts";
import { rankByCentrality } from "../retrieval/rank-by-centrality.ts";
import type { Gathered, RankedStatement } from "./answering/gathered.ts";
import { giveAnswer } from "./answering/give-answer.ts";
import { keepAnswer } from "./answering/keep-answer.ts";
import type { ModelChoice } from "./answering/models.ts";
import { readClock } from "./answering/read-clock.ts";
import type { Task } from "./answering/task.ts";
import type { CommandContext } from "./command.ts";
import { readArticle } from "./read-article.ts";
import type { Result } from "./result.ts";

/** In UTF-16 code units, some hundred pages: what is longer holds the program up, and fits no model. */
const MAX_LENGTH = 200_000;

/** Sentences of a summary without a model. */
const EXTRACT_LENGTH = 5;

export interface SummarizeOptions extends ModelChoice {
  /** The article's id, or its beginning, or the title. */
  readonly article: string;
}

/**
 * Summarizes one article.
 * @throws {UserError} where there is no such article, or it is too long
 */
export async function summarize(
  context: CommandContext,
  options: SummarizeOptions,
): Promise<Extract<Result, { kind: "answer" }>> {
  context.checker.prepare("findQuotedConflicts");
  const gathered = await gatherFromArticle(context, options.article);
  const task: Task = {
    name: "summarize",
    hasExtracts: true,
    hasBottomLine: true,
    fields: {},
    leastShare: 0,
    fill: (prompts, sources) =>
      prompts("summarize", { today: readClock(context).today, title: gathered.title, sources }),
  };
  return keepAnswer(context, await giveAnswer(context, task, gathered, options), { command: "summarize" });
}

async function gatherFromArticle(
  context: CommandContext,
  named: string,
): Promise<Gathered & { readonly title: string }> {
  const { article, revision, text } = await readArticle(context, named);
  const { title, language } = article.metadata;
  if (text.length > MAX_LENGTH) {
    throw new UserError(
      `“${title}” is ${text.length.toLocaleString("en")} characters long; a summary is made of ${MAX_LENGTH.toLocaleString("en")} at most. Ask about a part of it, or have a topic of it briefed.`,
    );
  }
  const source = { articleId: article.id, revision, text };
  const spans = segmentSentences(text, language);
  const sentences = spans.filter((span) => !isHeading(text, span));
  const scores = rankByCentrality(
    sentences.map(({ start, end }) => text.slice(start, end)),
    language,
  );
  const ranked = sentences
    .map(
      (span, index): RankedStatement => ({
        statement: { article, source, span },
        score: scores[index] ?? 0,
        passageShare: 1,
      }),
    )
    .sort((a, b) => b.score - a.score);
  return {
    title,
    question: `Summary of “${title}”`,
    rank: () => ranked,
    kind: ranked.length > 0 ? "answer" : "abstention",
    selected: ranked
      .slice(0, EXTRACT_LENGTH)
      .map(({ statement }) => statement)
      .sort((a, b) => a.span.start - b.span.start),
    candidates: ranked.map(({ statement }) => statement),
    searched: { articles: 1, passages: spans.length, window: null, terms: [] },
  };
}
