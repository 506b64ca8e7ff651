import type { Answer, Claim, Note, NumberedQuote } from "../../domain/answer.ts";
import type { CitedQuote } from "../../grounding/cited-quote.ts";
import { noteOpinion } from "../../grounding/notes/note-opinion.ts";
import { noteSingleSource } from "../../grounding/notes/note-single-source.ts";
import { noteUndated } from "../../grounding/notes/note-undated.ts";

/** What is said of all quotes together is said anew of those that are left. */
const RENEWED: readonly ((cited: readonly CitedQuote[]) => Note | null)[] = [
  noteSingleSource,
  noteOpinion,
  noteUndated,
];
const RENEWED_KINDS: readonly Note["kind"][] = ["single-source", "opinion", "undated"];

/**
 * Leaves quotes out of an answer, and with them the claims that rested on any of them, what was said of them, and their
 * articles. What was refused goes too: its words may come from what is left out.
 */
export function withdrawQuotes(answer: Answer, left: readonly NumberedQuote[]): Answer {
  if (left.length === answer.quotes.length) return answer;
  const numbers = new Set(left.map(({ n }) => n));
  const articleIds = new Set(left.map(({ articleId }) => articleId));
  const stands = ({ citations }: Claim) => citations.every((n) => numbers.has(n));
  const articles = answer.articles.filter((article) => articleIds.has(article.id));
  const cited = left.flatMap((quote) => {
    const article = articles.find(({ id }) => id === quote.articleId);
    return article === undefined ? [] : [{ quote, article }];
  });
  return {
    ...answer,
    quotes: left,
    claims: answer.claims.filter(stands),
    articles,
    notes: [
      ...answer.notes.filter(
        ({ kind, quotes = [] }) => !RENEWED_KINDS.includes(kind) && quotes.every((n) => numbers.has(n)),
      ),
      ...(answer.kind === "answer" ? RENEWED.map((note) => note(cited)) : []).filter((note) => note !== null),
    ],
    rejected: [],
  };
}
