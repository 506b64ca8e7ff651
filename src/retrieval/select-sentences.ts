import type { AnalysedQuestion } from "./analysed-question.ts";
import type { Retrieval } from "./retrieval.ts";
import type { ScoredSentence } from "./scored-sentence.ts";
import type { SelectedSentences, Selection } from "./selection.ts";

const MAX_SENTENCES = 5;
const MAX_PER_ARTICLE = 4;
/** Of the best sentence's score, what another must reach to stand beside it. */
const BESIDE_BEST = 0.6;
const SAME_WORDS = 0.7;
/** What an answer's best sentence must hold of the question, with what stands around it. */
const LEAST = { score: 0.3, names: 0.45, words: 0.45, rest: 0.26, focus: 0.4, deed: 0.65 } as const;
/** The reason of a deed may stand in the sentence after it. */
const DEED_OF_REASON = 0.1;
/** Of the best sentence's focus and own words, what another must have. */
const FOCUS_BESIDE_BEST = 0.6;
const OWN_BESIDE_BEST = 0.5;
const NEAREST = 3;
/** A sentence that cannot be understood without the one before. */
const UNRESOLVED =
  /^["“‘']?(?:he|she|it|they|this|these|those|such|his|her|their|its|both|the (?:two|group|move|decision))\b/iu;
const MAX_PAIR_LENGTH = 700;

function answers(
  question: AnalysedQuestion,
  { score, names, words, missing, deed, rest, focus }: ScoredSentence,
): boolean {
  return (
    score >= LEAST.score &&
    names >= LEAST.names &&
    words >= LEAST.words &&
    focus >= LEAST.focus &&
    missing === 0 &&
    rest >= LEAST.rest &&
    deed >= (question.answerType === "reason" ? DEED_OF_REASON : LEAST.deed)
  );
}

/** Whether a sentence answers nearly as well as the best, so that it adds to the answer. */
function standsBeside(question: AnalysedQuestion, sentence: ScoredSentence, best: ScoredSentence): boolean {
  const { answerType } = question;
  const wantsFigure = answerType === "number" || answerType === "money" || answerType === "date";
  return (
    answers(question, sentence) &&
    sentence.score >= BESIDE_BEST * best.score &&
    sentence.own >= OWN_BESIDE_BEST * best.own &&
    (!wantsFigure || sentence.focus >= FOCUS_BESIDE_BEST * best.focus) &&
    (!sentence.leans || best.leans || sentence.refers)
  );
}

/** Whether two sentences say the same: nearly all terms of the shorter stand in the other. */
function repeats(a: ScoredSentence, b: ScoredSentence): boolean {
  const [small, large] = a.terms.size < b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  return [...small].filter((term) => large.has(term)).length >= SAME_WORDS * small.size;
}

/** The sentence of the article that a copy was made from, and a full sentence before a fragment, where they say the same. */
function preferred(candidate: ScoredSentence, candidates: readonly ScoredSentence[]): ScoredSentence {
  const better = candidates.filter(
    (other) =>
      other.article.voice === candidate.article.voice && faults(other) < faults(candidate) && repeats(candidate, other),
  );
  return better.toSorted((a, b) => faults(a) - faults(b))[0] ?? candidate;
}

const faults = ({ article, isFragment }: ScoredSentence): number =>
  Number(article.voice !== article.id) + Number(isFragment);

function pick(candidates: readonly ScoredSentence[], limit: number): readonly ScoredSentence[] {
  const chosen: ScoredSentence[] = [];
  const articleOfVoice = new Map<string, string>();
  for (const found of candidates) {
    if (chosen.length >= limit) break;
    const candidate = preferred(found, candidates);
    const { id, voice } = candidate.article;
    if ((articleOfVoice.get(voice) ?? id) !== id) continue;
    if (chosen.filter((other) => other.article.id === id).length >= MAX_PER_ARTICLE) continue;
    if (chosen.some((other) => repeats(candidate, other))) continue;
    articleOfVoice.set(voice, id);
    chosen.push(candidate);
  }
  return chosen;
}

function toSelected({ article, span, before, score, leans }: ScoredSentence, text: string): SelectedSentences {
  const needed =
    before && leans && UNRESOLVED.test(text.slice(span.start, span.end)) && span.end - before.start <= MAX_PAIR_LENGTH;
  return {
    articleId: article.id,
    revision: article.revision,
    span: needed ? { start: before.start, end: span.end } : span,
    score,
  };
}

/** Best article first, each article's sentences in text order, runs that touch made one. */
function order(selected: readonly SelectedSentences[]): readonly SelectedSentences[] {
  const byArticle = Map.groupBy(selected, ({ articleId }) => articleId);
  return [...byArticle.values()].flatMap((sentences) => {
    const merged: SelectedSentences[] = [];
    for (const sentence of sentences.toSorted((a, b) => a.span.start - b.span.start)) {
      const last = merged.at(-1);
      if (last && sentence.span.start < last.span.end)
        merged[merged.length - 1] = {
          ...last,
          span: { start: last.span.start, end: Math.max(last.span.end, sentence.span.end) },
        };
      else merged.push(sentence);
    }
    return merged;
  });
}

/**
 * Chooses the few sentences that best answer a question, or finds that none does. A sentence answers where it, with what
 * stands around it, holds the question's names and enough of its other words, and a thing of the kind that is asked for.
 * @param texts canonical texts of the retrieval's articles, by article id
 * @param scored what `scoreSentences` makes of the three
 */
export function selectSentences(
  retrieval: Retrieval,
  question: AnalysedQuestion,
  texts: ReadonlyMap<string, string>,
  scored: readonly ScoredSentence[],
): Selection {
  const best = retrieval.isTimely ? scored.find((each) => answers(question, each)) : undefined;
  const candidates = best
    ? scored.filter((sentence) => standsBeside(question, sentence, best))
    : scored.filter(({ score }) => score > 0);
  const chosen = pick(candidates, best ? MAX_SENTENCES : NEAREST);
  return {
    kind: best ? "answer" : "abstention",
    sentences: order(chosen.map((sentence) => toSelected(sentence, texts.get(sentence.article.id) ?? ""))),
  };
}
