import type { Answer, Claim, NumberedQuote } from "../../domain/answer.ts";
import { renewNotes } from "./renew-notes.ts";
import { withdrawFromBriefing } from "./withdraw-from-briefing.ts";

/**
 * Leaves quotes out of an answer, and with them the claims that rested on any of them, what was said of them, and their
 * articles. What was refused goes too: its words may come from what is left out.
 */
export function withdrawQuotes(answer: Answer, left: readonly NumberedQuote[]): Answer {
  if (left.length === answer.quotes.length) return answer;
  const numbers = new Set(left.map(({ n }) => n));
  const articleIds = new Set(left.map(({ articleId }) => articleId));
  const stands = ({ citations }: Claim) => citations.every((n) => numbers.has(n));
  const standing = {
    quotes: left,
    articles: answer.articles.filter(({ id }) => articleIds.has(id)),
    notes: answer.notes.filter(({ quotes = [] }) => quotes.every((n) => numbers.has(n))),
  };
  return {
    ...answer,
    ...standing,
    ...withdrawFromBriefing({ ...answer, claims: answer.claims.filter(stands) }, standing),
    notes: answer.kind === "answer" ? renewNotes(standing.notes, standing) : standing.notes,
    rejected: [],
  };
}
