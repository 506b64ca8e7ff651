import type { AnalysedQuestion } from "./analysed-question.ts";
import { matchTerm } from "./match-term.ts";
import type { PreparedSentence } from "./prepare-sentences.ts";
import { relatedTerms } from "./related-terms.ts";
import { scoreFocus } from "./score-focus.ts";
import type { Scores } from "./scored-sentence.ts";

type Terms = ReadonlySet<string>;

/** A term of the question, with what it is worth in this archive. */
export interface AskedTerm {
  readonly term: string;
  readonly value: number;
  readonly isName: boolean;
  /** Neither a word that only frames the question nor one of its date. */
  readonly isContent: boolean;
  /** A name that few texts hold: it must stand close by, others only somewhere. */
  readonly isTelling: boolean;
}

/** What stands around a sentence. */
export interface Surroundings {
  /** Terms of the sentence before, and of it and the one after. */
  readonly before: Terms;
  readonly beside: Terms;
  /** How well the title, and all the article's passages, hold each term that is asked: the same for all its sentences. */
  readonly title: Matches;
  readonly around: Matches;
}

type Matches = ReadonlyMap<string, number>;

/** What a match in the sentences beside, or only in the title or elsewhere in the article, is worth. */
const BESIDE = 0.6;
const AROUND = { name: 0.4, anchored: 0.5, word: 0.25 } as const;
const IN_TITLE = 0.5;
/** How much of a sentence's score rests on what it holds itself. */
const OWN_SHARE = 0.5;
const YES_OR_NO = /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu;
/** An amount of money tells a cost without the verb: "screens for £38 million". */
const COSTS = relatedTerms.get("cost") ?? new Set();
const WITHOUT_DEED = 0.6;
/** The deed stands in the sentence itself, be it in another word. */
const RELATED_DEED = 0.65;
/** A sentence of fewer terms says little of its own. */
const FEW_TERMS = 4;
const BREVITY = 0.6;
/** A sentence that speaks of what the one before names. */
const REFERS = /^["“‘']?(?:he|she|it|they|his|her|their|its|such|this|these|those)\b/iu;
const PERSON = /^["“‘']?(?:he|she|they)\b/iu;
/** What the sentence before is worth where the sentence refers to it, or tells its reason. */
const REFERRED = 0.85;

/** How many of the question's content words an answer may leave out: more of a long question, none where it says yes or no. */
function sparedOf({ text }: AnalysedQuestion, contentWords: number): number {
  return contentWords <= 2 || YES_OR_NO.test(text) ? 0 : Math.floor(contentWords / 2);
}

interface Match {
  readonly asked: AskedTerm;
  /** 0 to 1: how well the sentence alone holds the term; what it says or refers to; and that with what stands around it. */
  readonly inside: number;
  readonly own: number;
  readonly match: number;
}

function matchAsked(
  asked: readonly AskedTerm[],
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

/** Scores one sentence of an article for a question. */
export function scoreSentence(
  question: AnalysedQuestion,
  asked: readonly AskedTerm[],
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
