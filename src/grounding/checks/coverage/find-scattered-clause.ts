import { isCalendarWord } from "../../../language/is-calendar-word.ts";
import { type Clause, type Phrase, readClauses } from "../../../language/read-clauses.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { contentWords, isTelling } from "./content-words.ts";
import { holdsNearWord } from "./holds-near-word.ts";
import { isManifold } from "./is-manifold.ts";
import { joinTextWords, type TextWords } from "./read-text-words.ts";

/** A quote as coverage reads it. */
export interface ToldQuote {
  readonly articleId: string;
  readonly title: TextWords;
  readonly sentences: readonly TextWords[];
}

/** A clause of a claim whose parts the quotes tell apart. */
export interface ScatteredClause {
  /** The verb, as the claim has it. */
  readonly deed: string;
  /** A word of what it is said of, or done to, that stands where the deed is not told. */
  readonly other: string;
}

/** A longer claim often says of a thing what its article tells in two places. One of so few content words tells one thing. */
const MOST_SHORT = 8;

const POINTING = /^(?:he|she|they|it|who)$/i;

interface Place {
  readonly sentence: TextWords;
  readonly quote: ToldQuote;
}

/**
 * Finds a clause of a short English claim that is pieced together: no sentence of its quotes tells the deed together with whom it is
 * said of and with one thing of those it is done to. The sentences beside it in its quote count, for the subject also the title
 * and what its article says elsewhere of the ones it names or points at. Words that stand nowhere are not looked at here.
 */
export function findScatteredClause(text: string, quotes: readonly ToldQuote[]): ScatteredClause | null {
  if (contentWords(tagWords(text)).length > MOST_SHORT) return null;
  const places = quotes.flatMap((quote) => quote.sentences.map((sentence): Place => ({ sentence, quote })));
  const all = joinTextWords(quotes.flatMap(({ title, sentences }) => [title, ...sentences]));
  for (const clause of readClauses(text)) {
    const { verb } = clause;
    if (verb.pos !== "VERB" || !isTelling(verb) || isManifold(verb)) continue;
    const told = places.filter(({ sentence }) => holdsNearWord(sentence, verb));
    if (told.length === 0) continue;
    const [subject, object] = partsOf(clause).map((words) => words.filter((word) => holdsNearWord(all, word)));
    const other = findApart(
      subject ?? [],
      told.map((place) => aroundSubject(place, places)),
    );
    const thing = findApart(
      object ?? [],
      told.map(({ quote }) =>
        joinTextWords(places.filter((place) => place.quote === quote).map(({ sentence }) => sentence)),
      ),
    );
    const apart = other ?? thing;
    if (apart !== null) return { deed: verb.text, other: apart.text };
  }
  return null;
}

/** What the deed is said of, and what it is done to, with, or where. */
function partsOf({
  subjects,
  isSubjectInferred,
  isPassive,
  objects,
  complements,
}: Clause): readonly (readonly TaggedWord[])[] {
  const [subject] = isSubjectInferred ? [] : subjects;
  const agents = isPassive ? complements.filter(({ preposition }) => preposition === "by") : [];
  const things = [...objects, ...complements.filter((each) => !agents.includes(each)).map(({ phrase }) => phrase)];
  return [
    [...(subject === undefined ? [] : coreOf(subject)), ...agents.flatMap(({ phrase }) => coreOf(phrase))],
    contentWords(things.flatMap(({ words }) => words)).filter(isSaying),
  ];
}

/** The words that say who or what a phrase means: "mayor" in "the mayor of Marrowby", all of a name. */
function coreOf({ head, words, apposition }: Phrase): readonly TaggedWord[] {
  const beside = apposition === null ? [] : coreOf(apposition);
  const own = head.pos === "PROPN" || !isSaying(head) ? words : [head];
  return [...contentWords(own).filter(isSaying), ...beside];
}

const isSaying = (word: TaggedWord): boolean =>
  !isCalendarWord(word.text) && (word.pos === "PROPN" || (word.pos !== "NUM" && isTelling(word)));

/** The first of some words, where none of them stands in any of the texts. */
function findApart(words: readonly TaggedWord[], texts: readonly TextWords[]): TaggedWord | null {
  const isTold = texts.some((text) => words.some((word) => holdsNearWord(text, word)));
  return isTold ? null : (words[0] ?? null);
}

/** All that tells of whom a sentence speaks. */
function aroundSubject({ sentence, quote }: Place, places: readonly Place[]): TextWords {
  const names = namesOf(sentence);
  const [first, second] = sentence.words;
  const isElliptic = (first?.pos === "NUM" || first?.pos === "DET") && second?.pos === "AUX";
  // "Two have been promised": two of what another sentence tells.
  const isPointing = isElliptic || sentence.words.some(({ text }) => POINTING.test(text));
  const others = places.filter(
    (other) =>
      other.quote.articleId === quote.articleId &&
      (isPointing || other.quote === quote || [...namesOf(other.sentence)].some((name) => names.has(name))),
  );
  return joinTextWords([quote.title, ...others.map((other) => other.sentence)]);
}

function namesOf({ words }: TextWords): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ pos, text }) => (pos === "PROPN" && !isCalendarWord(text) ? [text.toLowerCase()] : [])),
  );
}
