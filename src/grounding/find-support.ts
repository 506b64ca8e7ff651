import { type Refusal, refuseClaim } from "./checks/refuse-claim.ts";
import { joinStatements } from "./join-statements.ts";
import type { Statement } from "./statement.ts";
import { chooseSentences } from "./support/choose-sentences.ts";
import { WIDE_LOOK } from "./support/look.ts";
import { widenQuotes } from "./widen-quotes.ts";

/** Whether sentences of the sources bear a text out. */
export interface Support {
  /** The fewest sentences that carry most of it, best first; empty where none has anything to do with it. */
  readonly quotes: readonly Statement[];
  /** Why the quotes do not bear it out; empty: they do. */
  readonly refusals: readonly Refusal[];
}

/** Of so many articles each is asked whether it bears the text out by itself, before they are taken together. */
const MOST_ALONE = 3;

/**
 * Finds the sentences that carry a sentence of prose, and checks it against them: those of one article where they bear it out,
 * and only then those of several. Where none do, those that came nearest are read once more and more widely. A quote without
 * which the others bear it out is left out.
 * @param text one sentence
 * @param candidates the sentences it may rest on, in the order of their articles
 */
export function findSupport(text: string, candidates: readonly Statement[]): Support {
  const chosen = chooseSentences(text, candidates);
  if (chosen.length === 0)
    return { quotes: [], refusals: [{ check: "coverage", reason: "No sentence of the sources speaks of this." }] };
  const articles = [...new Set(chosen.map(({ article }) => article.id))];
  const ofArticle = (id: string) => candidates.filter(({ article }) => article.id === id);
  const fields = articles.length === 1 ? [] : articles.slice(0, MOST_ALONE).map(ofArticle);
  const together: Found = { field: candidates, chosen, support: check(text, chosen) };
  const close = [...fields.map((field) => look(text, field)), together];
  const sound = close.find(({ support }) => support.refusals.length === 0);
  if (sound !== undefined) return leaveOut(text, sound.support);
  const [nearest = together] = close.toSorted((a, b) => a.support.refusals.length - b.support.refusals.length);
  const wide = chooseSentences(text, nearest.field, WIDE_LOOK);
  if (wide.every((sentence) => nearest.chosen.includes(sentence))) return together.support;
  const support = check(text, wide);
  return support.refusals.length === 0 ? leaveOut(text, support) : together.support;
}

/** What was found in some sentences. */
interface Found {
  readonly field: readonly Statement[];
  readonly chosen: readonly Statement[];
  readonly support: Support;
}

function look(text: string, field: readonly Statement[]): Found {
  const chosen = chooseSentences(text, field);
  return { field, chosen, support: check(text, chosen) };
}

function check(text: string, chosen: readonly Statement[]): Support {
  const claim = widenQuotes({ text, quotes: joinStatements(chosen) });
  return { quotes: claim.quotes, refusals: refuseClaim(claim) };
}

/** Leaves out, the last first, each quote without which the others still bear the text out. */
function leaveOut(text: string, support: Support): Support {
  if (support.refusals.length > 0) return support;
  return support.quotes.reduceRight<Support>((kept, quote) => {
    const quotes = kept.quotes.filter((other) => other !== quote);
    return quotes.length > 0 && refuseClaim({ text, quotes }).length === 0 ? { quotes, refusals: [] } : kept;
  }, support);
}
