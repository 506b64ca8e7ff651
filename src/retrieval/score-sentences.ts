import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { analyse } from "../language/analyse.ts";
import { isHeading } from "../language/is-heading.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { commonness } from "./commonness.ts";
import { matchTerm } from "./match-term.ts";
import { readAliases } from "./read-aliases.ts";
import type { Retrieval } from "./retrieval.ts";
import { scoreFocus } from "./score-focus.ts";

/** A sentence with how well it answers a question. */
export interface ScoredSentence {
  readonly article: Article;
  readonly span: Span;
  /** The sentence before it in the passage. */
  readonly before: Span | null;
  readonly terms: ReadonlySet<string>;
  /** 0 to about 1. */
  readonly score: number;
  /** The least share, 0 to 1, of a name or figure of the question that the sentence and what stands around it hold. */
  readonly names: number;
  /** The share of the question's other words, likewise. */
  readonly words: number;
  /** How surely it holds a thing of the kind that is asked for. */
  readonly focus: number;
  /** Whether a name of the question stands only around the sentence. */
  readonly leans: boolean;
}

type Terms = ReadonlySet<string>;

interface Prepared {
  readonly span: Span;
  readonly text: string;
  readonly terms: Terms;
}

interface Asked {
  readonly term: string;
  readonly value: number;
  readonly isName: boolean;
  /** A name that few texts hold: it must stand close by, others only somewhere. */
  readonly isTelling: boolean;
}

/** What a match in the sentences beside, or only in the title or elsewhere in the article, is worth. */
const BESIDE = 0.6;
const AROUND = { name: 0.5, word: 0.25 } as const;
/** How much of a sentence's score rests on what it holds itself. */
const OWN_SHARE = 0.5;
const TOPIC_VALUE = 1.5;
const WITHOUT_DEED = 0.6;
/** A sentence of fewer terms says little of its own. */
const FEW_TERMS = 4;
const COMMON_SHARE = 0.05;
/** A sentence that speaks of what the one before names. */
const REFERS = /^["“‘']?(?:he|she|it|they|his|her|their|its|such|this|these|those)\b/iu;
/** What the sentence before is worth where the sentence refers to it, or tells its reason. */
const REFERRED = 0.85;

function prepare(text: string, sentences: readonly Span[], language: string): readonly Prepared[] {
  const aliases = readAliases(text, language);
  return sentences
    .filter((span) => !isHeading(text, span))
    .map((span) => {
      const sentence = text.slice(span.start, span.end);
      const terms = new Set(analyse(sentence, language).map(({ term }) => term));
      for (const [short, long] of aliases) {
        if (terms.has(short)) for (const term of long) terms.add(term);
        else if (long.every((term) => terms.has(term))) terms.add(short);
      }
      return { span, text: sentence, terms };
    });
}

function scoreSentence(
  question: AnalysedQuestion,
  asked: readonly Asked[],
  sentence: Prepared,
  { before, beside, around }: { readonly before: Terms; readonly beside: Terms; readonly around: Terms },
): Pick<ScoredSentence, "score" | "names" | "words" | "focus" | "leans"> {
  const sums = { all: 0, matched: 0, own: 0, words: 0, wordsMatched: 0 };
  let names = 1;
  let leans = false;
  const focus = scoreFocus(question, sentence.text);
  const refers = REFERS.test(sentence.text);
  const explains = question.answerType === "reason" && focus === 1;
  for (const { term, isName, isTelling, value } of asked) {
    const inside = matchTerm(term, sentence.terms);
    const referred = explains || (refers && isName) ? REFERRED * matchTerm(term, before) : 0;
    const own = Math.max(inside, referred);
    const near = BESIDE * matchTerm(term, beside);
    const match = Math.max(own, near, AROUND[isName ? "name" : "word"] * matchTerm(term, around));
    sums.all += value;
    sums.matched += value * match;
    sums.own += value * own;
    if (isName && inside === 0 && match > 0) leans = true;
    if (isName) names = Math.min(names, isTelling ? match : Math.ceil(match));
    if (isName) continue;
    sums.words += value;
    sums.wordsMatched += value * match;
  }
  const coverage = sums.all > 0 ? ((1 - OWN_SHARE) * sums.matched + OWN_SHARE * sums.own) / sums.all : 0;
  const deed = question.deed === null || matchTerm(question.deed, sentence.terms) > 0 ? 1 : WITHOUT_DEED;
  const brevity = sentence.terms.size < FEW_TERMS ? 0.6 : 1;
  return {
    score: coverage * (0.5 + 0.5 * focus) * deed * brevity,
    names,
    words: sums.words > 0 ? sums.wordsMatched / sums.words : 1,
    focus,
    leans,
  };
}

/** Scores every sentence of the retrieved passages for a question, best first. Headings are context and no candidates. */
export function scoreSentences(
  retrieval: Retrieval,
  question: AnalysedQuestion,
  texts: ReadonlyMap<string, string>,
): readonly ScoredSentence[] {
  const asked = question.terms.map(({ term, weight, isName, isTopic }) => ({
    term,
    isName,
    isTelling: isName && commonness(term) < COMMON_SHARE,
    value: weight * (isTopic ? TOPIC_VALUE : 1) * (retrieval.idf.get(term) ?? 1),
  }));
  const passagesOf = Map.groupBy(retrieval.passages, ({ passage }) => passage.articleId);
  const scored: ScoredSentence[] = [];
  for (const [id, passages] of passagesOf) {
    const article = retrieval.articles.get(id);
    const text = texts.get(id);
    if (!article || text === undefined) continue;
    const language = article.metadata.language ?? question.language;
    const prepared = prepare(
      text,
      passages
        .map(({ passage }) => passage)
        .sort((a, b) => a.ordinal - b.ordinal)
        .flatMap(({ sentences }) => sentences),
      language,
    );
    const around = new Set(analyse(article.metadata.title, language).map(({ term }) => term));
    for (const { terms } of prepared) for (const term of terms) around.add(term);
    for (const [index, sentence] of prepared.entries()) {
      const before = prepared[index - 1]?.terms ?? new Set<string>();
      const beside = new Set([...before, ...(prepared[index + 1]?.terms ?? [])]);
      const scores = scoreSentence(question, asked, sentence, { before, beside, around });
      const previous = prepared[index - 1]?.span ?? null;
      scored.push({ article, span: sentence.span, before: previous, terms: sentence.terms, ...scores });
    }
  }
  return scored.sort((a, b) => b.score - a.score);
}
