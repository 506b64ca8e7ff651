import type { Check, ClaimUnderCheck } from "./check.ts";
import { findScatteredClause } from "./coverage/find-scattered-clause.ts";
import { findUncovered } from "./coverage/find-uncovered.ts";
import { findUnsaid } from "./coverage/find-unsaid.ts";
import { findUnsaidAgent } from "./coverage/find-unsaid-agent.ts";
import { findUnsaidCause } from "./coverage/find-unsaid-cause.ts";
import { findUnsaidOutcome } from "./coverage/find-unsaid-outcome.ts";
import { findUntoldPredicate } from "./coverage/find-untold-predicate.ts";
import { joinTextWords, readTextWords, type TextWords } from "./coverage/read-text-words.ts";
import { isCopied } from "./is-copied.ts";
import { quotedSentences } from "./quoted-sentences.ts";

/** Other languages are compared by stems alone, without related words, so more of a fair paraphrase looks uncovered. */
const MOST_UNCOVERED_BY_STEMS = 0.5;

/**
 * Refuses a claim that says what its quotes and their titles do not say, in its own or in related words: what is done, of what
 * is spoken, and, in English, a deed and its doer that only stand in sentences apart.
 */
export const checkCoverage: Check = (claim) => {
  if (isCopied(claim)) return null;
  const language = claim.quotes[0]?.article.metadata.language ?? "en";
  return language === "en" ? checkEnglish(claim) : checkByStems(claim, language);
};

function checkEnglish(claim: ClaimUnderCheck): string | null {
  const told = quotedSentences(claim);
  const quotes = claim.quotes.map((quote) => ({
    articleId: quote.article.id,
    title: readTextWords(quote.article.metadata.title),
    sentences: told.filter((sentence) => sentence.quote === quote).map(({ text }) => readTextWords(text)),
  }));
  const untold = findUntoldPredicate(
    claim.text,
    quotes.flatMap(({ title, sentences }) => [title, ...sentences]),
    quotes.flatMap(({ title, sentences }) => [title, ...passagesOf(sentences)]),
  );
  if (untold !== null)
    return untold.pos === "VERB"
      ? `No sentence of the quotes says that anyone or anything “${untold.text}”.`
      : `No sentence of the quotes says “${untold.text}” of anyone or anything.`;
  const cause = findUnsaidCause(
    claim.text,
    quotes.map(({ sentences }) => sentences),
    quotes.map(({ title }) => title),
  );
  if (cause !== null)
    return `The claim joins two things by “${cause.joiner}”; the quotes do not say that one is because of the other.`;
  const sentences = told.map((sentence) => sentence.text);
  const agent = findUnsaidAgent(claim.text, sentences);
  if (agent !== null) return `The claim says “${agent.deed}” by “${agent.agent}”; the quotes do not say who did it.`;
  const outcome = findUnsaidOutcome(claim.text, sentences);
  if (outcome !== null) return `The claim says “${outcome}”; the quotes do not say how it turned out.`;
  const scattered = findScatteredClause(claim.text, quotes);
  if (scattered !== null)
    return `The quotes speak of “${scattered.other}” and they say “${scattered.deed}” of someone or something, but no sentence of them tells the two together.`;
  const unsaid = findUnsaid(claim.text, sourcesOf(claim));
  return unsaid === null ? null : refusalOf(unsaid);
}

/** Each sentence together with the next. */
function passagesOf(sentences: readonly TextWords[]): readonly TextWords[] {
  return sentences.map((sentence, at) => {
    const next = sentences[at + 1];
    return next === undefined ? sentence : joinTextWords([sentence, next]);
  });
}

function checkByStems(claim: ClaimUnderCheck, language: string): string | null {
  const { uncovered, total } = findUncovered(claim.text, sourcesOf(claim), language);
  return uncovered.length > MOST_UNCOVERED_BY_STEMS * total ? refusalOf(uncovered) : null;
}

function sourcesOf({ quotes }: ClaimUnderCheck): readonly string[] {
  return quotes.flatMap(({ source, span, article }) => [
    source.text.slice(span.start, span.end),
    article.metadata.title,
  ]);
}

function refusalOf(uncovered: readonly string[]): string {
  return `The quotes do not speak of ${uncovered.map((word) => `“${word}”`).join(", ")}.`;
}
