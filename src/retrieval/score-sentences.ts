import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { analyse } from "../language/analyse.ts";
import { breathe } from "../threads/breathe.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { commonness } from "./commonness.ts";
import { matchTerm } from "./match-term.ts";
import { type PreparedSentence, prepareSentences } from "./prepare-sentences.ts";
import { relatedTerms } from "./related-terms.ts";
import type { Retrieval } from "./retrieval.ts";
import { scoreFocus } from "./score-focus.ts";

interface Scores {
  /** 0 to about 1. */
  readonly score: number;
  /** The least share, 0 to 1, of a name or figure of the question that the sentence and what stands around it hold. */
  readonly names: number;
  /** The share of the question's other telling words, likewise. */
  readonly words: number;
  /** As `words`, without the deed. */
  readonly rest: number;
  /** How many of those words stand nowhere in the article, beyond those that an answer may leave out. */
  readonly missing: number;
  /** The share of all the question's words that the sentence itself holds, or refers to. */
  readonly own: number;
  /** How well it, or at a discount a sentence beside it, tells the deed that is asked about; 1 where none is. */
  readonly deed: number;
  /** How surely it holds a thing of the kind that is asked for. */
  readonly focus: number;
  /** Whether a name of the question stands only around the sentence. */
  readonly leans: boolean;
  /** Whether it goes on from the sentence before: "She called …", or tells the reason of what that says. */
  readonly refers: boolean;
}

/** A sentence with how well it answers a question. */
export interface ScoredSentence extends Scores {
  readonly article: Article;
  readonly span: Span;
  /** The sentence before it in the passage. */
  readonly before: Span | null;
  readonly terms: ReadonlySet<string>;
  /** Whether it lacks a sentence's end, as an item of a list does. */
  readonly isFragment: boolean;
}

type Terms = ReadonlySet<string>;

interface Asked {
  readonly term: string;
  readonly value: number;
  readonly isName: boolean;
  /** Neither a word that only frames the question nor one of its date. */
  readonly isContent: boolean;
  /** A name that few texts hold: it must stand close by, others only somewhere. */
  readonly isTelling: boolean;
}

/** What a match in the sentences beside, or only in the title or elsewhere in the article, is worth. */
const ENDED = /[.!?…。！？।]["'”’»)\]]*$/u;
const BESIDE = 0.6;
const AROUND = { name: 0.4, anchored: 0.5, word: 0.25 } as const;
const IN_TITLE = 0.5;
/** How much of a sentence's score rests on what it holds itself. */
const OWN_SHARE = 0.5;
const YES_OR_NO = /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu;
/** An amount of money tells a cost without the verb: "screens for £38 million". */
const COSTS = relatedTerms.get("cost") ?? new Set();
const TOPIC_VALUE = 1.5;
const WITHOUT_DEED = 0.6;
/** The deed stands in the sentence itself, be it in another word. */
const RELATED_DEED = 0.65;
/** A sentence of fewer terms says little of its own. */
const FEW_TERMS = 4;
const BREVITY = 0.6;
const COMMON_SHARE = 0.05;
/** Frame words, date words and parts of words weigh no more in a question. */
const MAX_IDLE_WEIGHT = 0.4;
/** A sentence that speaks of what the one before names. */
const REFERS = /^["“‘']?(?:he|she|it|they|his|her|their|its|such|this|these|those)\b/iu;
const PERSON = /^["“‘']?(?:he|she|they)\b/iu;
/** What the sentence before is worth where the sentence refers to it, or tells its reason. */
const REFERRED = 0.85;

/** How many of the question's content words an answer may leave out: more of a long question, none where it says yes or no. */
function sparedOf({ text }: AnalysedQuestion, contentWords: number): number {
  return contentWords <= 2 || YES_OR_NO.test(text) ? 0 : Math.floor(contentWords / 2);
}

interface Surroundings {
  /** Terms of the sentence before, and of it and the one after. */
  readonly before: Terms;
  readonly beside: Terms;
  /** How well the title, and all the article's passages, hold each term that is asked: the same for all its sentences. */
  readonly title: Matches;
  readonly around: Matches;
}

type Matches = ReadonlyMap<string, number>;

interface Match {
  readonly asked: Asked;
  /** 0 to 1: how well the sentence alone holds the term; what it says or refers to; and that with what stands around it. */
  readonly inside: number;
  readonly own: number;
  readonly match: number;
}

function matchAsked(
  asked: readonly Asked[],
  { text, terms }: PreparedSentence,
  { before, beside, title, around }: Surroundings,
  explains: boolean,
): readonly Match[] {
  const refers = REFERS.test(text);
  const isAnchored = PERSON.test(text) || asked.some(({ term, isTelling }) => isTelling && terms.has(term));
  return asked.map((each) => {
    const { term, isName } = each;
    const inside = matchTerm(term, terms);
    const referred = explains || (refers && isName) ? REFERRED * matchTerm(term, before) : 0;
    const own = Math.max(inside, referred);
    const distance = isName ? (isAnchored ? AROUND.anchored : AROUND.name) : AROUND.word;
    const match = Math.max(
      own,
      BESIDE * matchTerm(term, beside),
      distance * (around.get(term) ?? 0),
      isName ? IN_TITLE * (title.get(term) ?? 0) : 0,
    );
    return { asked: each, inside, own, match };
  });
}

/** The share of the terms' worth that is matched; `whenNone` where there are none. */
function shareOf(matches: readonly Match[], matched: (match: Match) => number, whenNone: number): number {
  const all = matches.reduce((sum, { asked }) => sum + asked.value, 0);
  return all > 0 ? matches.reduce((sum, match) => sum + match.asked.value * matched(match), 0) / all : whenNone;
}

/** How well the deed that is asked about is told: by the sentence itself, or at a discount beside it. */
function matchDeed({ deed, answerType }: AnalysedQuestion, focus: number, terms: Terms, beside: Terms): number {
  if (deed === null || (answerType === "money" && focus === 1 && COSTS.has(deed))) return 1;
  return Math.max(matchTerm(deed, terms), BESIDE * matchTerm(deed, beside));
}

function scoreSentence(
  question: AnalysedQuestion,
  asked: readonly Asked[],
  sentence: PreparedSentence,
  surroundings: Surroundings,
): Scores {
  const focus = scoreFocus(question, sentence.text);
  const explains = question.answerType === "reason" && focus === 1;
  const matches = matchAsked(asked, sentence, surroundings, explains);
  const names = matches.filter((each) => each.asked.isName);
  const content = matches.filter((each) => !each.asked.isName && each.asked.isContent);
  const own = shareOf(matches, (each) => each.own, 0);
  const coverage = (1 - OWN_SHARE) * shareOf(matches, (each) => each.match, 0) + OWN_SHARE * own;
  const deed = matchDeed(question, focus, sentence.terms, surroundings.beside);
  const brevity = sentence.terms.size < FEW_TERMS ? BREVITY : 1;
  const missing = content.filter(({ match }) => match === 0).length;
  return {
    score: coverage * (0.5 + 0.5 * focus) * (deed >= RELATED_DEED ? 1 : WITHOUT_DEED) * brevity,
    names: Math.min(1, ...names.map(({ asked: { isTelling }, match }) => (isTelling ? match : Math.ceil(match)))),
    words: shareOf(content, (each) => each.match, 1),
    rest: shareOf(
      content.filter((each) => each.asked.term !== question.deed),
      (each) => each.match,
      1,
    ),
    missing: Math.max(0, missing - sparedOf(question, content.length)),
    own,
    deed,
    focus,
    leans: names.some(({ inside, match }) => inside === 0 && match > 0),
    refers: explains || REFERS.test(sentence.text),
  };
}

/** The title, with the author whom the question names. */
function headOf({ metadata: { title, byline } }: Article, { text }: AnalysedQuestion): string {
  const author = byline?.split(/,|\band\b/u).find((name) => name.trim() !== "" && text.includes(name.trim()));
  return author === undefined ? title : `${title} ${author}`;
}

/** Whether an article speaks of the very "Gate Five" that is asked about, and not of five gates. */
function holdsNumberedNames({ names, language }: AnalysedQuestion, text: string, textLanguage: string): boolean {
  const phrases = names
    .map((name) => analyse(name.text, language))
    .filter((tokens) => tokens.length > 1 && tokens.at(-1)?.kind === "number")
    .map((tokens) => tokens.map(({ term }) => term).join(" "));
  if (phrases.length === 0) return true;
  const told = ` ${analyse(text, textLanguage)
    .map(({ term }) => term)
    .join(" ")} `;
  return phrases.every((phrase) => told.includes(` ${phrase} `));
}

/** Scores the sentences of an article's retrieved passages. */
function scoreArticle(
  question: AnalysedQuestion,
  asked: readonly Asked[],
  { article, text, spans }: { readonly article: Article; readonly text: string; readonly spans: readonly Span[] },
): readonly ScoredSentence[] {
  const language = article.metadata.language ?? question.language;
  if (!holdsNumberedNames(question, text, language)) return [];
  const prepared = prepareSentences(text, spans, language);
  const titleTerms = new Set(analyse(headOf(article, question), language).map(({ term }) => term));
  const allTerms = new Set([...titleTerms, ...prepared.flatMap(({ terms }) => [...terms])]);
  const matchesIn = (terms: Terms): Matches => new Map(asked.map(({ term }) => [term, matchTerm(term, terms)]));
  const [title, around] = [matchesIn(titleTerms), matchesIn(allTerms)];
  return prepared.map((sentence, index): ScoredSentence => {
    const previous = prepared[index - 1];
    const before = previous?.terms ?? new Set<string>();
    const beside = new Set([...before, ...(prepared[index + 1]?.terms ?? [])]);
    return {
      article,
      span: sentence.span,
      before: previous?.span ?? null,
      terms: sentence.terms,
      isFragment: !ENDED.test(sentence.text),
      ...scoreSentence(question, asked, sentence, { before, beside, title, around }),
    };
  });
}

/** Scores every sentence of the retrieved passages for a question, best first. Headings are context and no candidates. */
export async function scoreSentences(
  retrieval: Retrieval,
  question: AnalysedQuestion,
  texts: ReadonlyMap<string, string>,
): Promise<readonly ScoredSentence[]> {
  const asked = question.terms.map(({ term, weight, isName, isTopic }) => ({
    term,
    isName,
    isContent: weight > MAX_IDLE_WEIGHT,
    isTelling: isName && commonness(term) < COMMON_SHARE,
    value: weight * (isTopic ? TOPIC_VALUE : 1) * (retrieval.idf.get(term) ?? 1),
  }));
  const passagesOf = Map.groupBy(
    retrieval.passages.map(({ passage }) => passage),
    ({ articleId }) => articleId,
  );
  const scored: ScoredSentence[] = [];
  for (const [id, passages] of passagesOf) {
    const article = retrieval.articles.get(id);
    const text = texts.get(id);
    if (article === undefined || text === undefined) continue;
    await breathe();
    const spans = passages.toSorted((a, b) => a.ordinal - b.ordinal).flatMap(({ sentences }) => sentences);
    scored.push(...scoreArticle(question, asked, { article, text, spans }));
  }
  return scored.sort((a, b) => b.score - a.score);
}
