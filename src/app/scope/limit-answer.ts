import type { Answer } from "../../domain/answer.ts";
import type { Article } from "../../domain/article.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { withdrawFromBriefing } from "../answering/withdraw-from-briefing.ts";
import { withdrawQuotes } from "../answering/withdraw-quotes.ts";

export interface Scope {
  readonly collections: readonly string[];
  isSeen(article: Article): boolean;
  /** Without the names of other collections. */
  bare(article: Article): Article;
}

/**
 * Limits a kept answer to what a scope may see. Of an article that was removed, what is kept of it in the answer says whether it
 * was in the scope: its quotes are left to be withdrawn. Of an answer that was given where more could be seen, what was refused and
 * how much was searched are left out, and it is not there at all where it rests on nothing that is seen.
 * @param present the answer's articles as they are now, null for a removed one, in their order
 * @returns null where nothing of the answer may be seen, nor its question
 */
export function limitAnswer(
  kept: KeptAnswer,
  present: readonly (Article | null)[],
  { collections, isSeen, bare }: Scope,
): KeptAnswer | null {
  const { answer } = kept;
  const seen = new Set(answer.articles.filter((then, index) => isSeen(present[index] ?? then)).map(({ id }) => id));
  const left = answer.quotes.filter(({ articleId }) => seen.has(articleId));
  const isOwn = kept.scope?.every((name) => collections.includes(name)) ?? false;
  if (left.length === 0 && (answer.quotes.length > 0 || !isOwn)) return null;
  const withheld = answer.quotes.filter((quote) => !left.includes(quote)).map(({ n }) => n);
  const limited = withdrawQuotes(answer, left);
  const articles = limited.articles.map(bare);
  return {
    ...kept,
    answer: isOwn
      ? { ...limited, articles }
      : {
          ...limited,
          ...limitBriefing(limited),
          articles,
          rejected: [],
          searched: { ...limited.searched, articles: articles.length, passages: left.length },
        },
    ...(withheld.length > 0 && { withheld }),
  };
}

/** Of a briefing, what its quotes show: not how much else there was, nor what had no date, nor which feeds failed. */
function limitBriefing(answer: Answer): Pick<Answer, "claims" | "briefing"> {
  const { claims, briefing } = withdrawFromBriefing(answer, answer);
  if (briefing === undefined) return { claims };
  return {
    claims,
    briefing: {
      ...briefing,
      changes: briefing.changes.filter(({ quotes }) => quotes.length > 0),
      articles: answer.articles.length,
      untold: 0,
      undated: { articleIds: [], titles: [], total: 0 },
      feeds: { total: 0, failed: [] },
    },
  };
}
