import { type Clause, readClauses } from "../../../language/read-clauses.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { areAkin } from "./are-akin.ts";
import { contentWords, isTelling } from "./content-words.ts";
import { findComparedElsewhere } from "./find-compared-elsewhere.ts";
import { holdsNearWord } from "./holds-near-word.ts";
import { isManifold } from "./is-manifold.ts";
import { isToldTurned } from "./is-told-turned.ts";
import { joinTextWords, type TextWords } from "./read-text-words.ts";
import { stemsOf } from "./stems-of.ts";

/**
 * One passage that holds this share of a claim's other content may tell the same with another verb. Chosen on the even rows of
 * `eval support`: below it an untold verb is three times as often an unsupported text's as a supported one's.
 */
const LEAST_TOLD = 0.5;
/** In so short a claim the verb says nearly all. */
const MOST_SHORT = 5;
/** In a claim with more content any verb may be another way to say it. */
const MOST_MIDDLING = 8;

/** Participles that do a preposition's or a conjunction's work. */
const PARTICLES = new Set(["aged", "provided", "given", "compared", "regarding", "considering", "depending", "owing"]);
/** How an amount moves is for the checks of figures and of opposites to compare. */
const AMOUNT = new Set(
  "rise increase grow climb surge jump soar gain expand fall drop decline decrease tumble plunge slump slide sink lose shrink reach total number average exceed edge creep inch tick slide ease slow stand".split(
    " ",
  ),
);

/** "Finished third": of a rank the quotes need not tell how it was come by. */
const RANKING = new Set("finish come place rank end".split(" "));
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/i;

/** Whether a verb tells a deed that the quotes must tell; who says what is for the check of attribution to compare. */
function tellsDeed({ text, lemma, pos }: TaggedWord, hasFigure: boolean): boolean {
  if (pos !== "VERB" || PARTICLES.has(text.toLowerCase()) || reportingVerbs.has(lemma)) return false;
  return !(hasFigure && AMOUNT.has(lemma));
}

/**
 * Finds what an English claim says of somebody or something and no sentence of its quotes tells: a verb or, after "be" and other
 * verbs that say little by themselves, a noun or an adjective; neither itself, nor a form, nor another word that may say the same.
 * Where one passage tells the rest, more may be another way to say it: in a longer claim a verb akin to the missing one
 * ("directed to" for "ordered to"), in a long one any, what is said with "be", and any beside an infinitive or a participle, which say how or what for.
 * @param sentences those of the quotes, and their titles
 * @param passages each of them, or with the next of its quote
 */
export function findUntoldPredicate(
  text: string,
  sentences: readonly TextWords[],
  passages: readonly TextWords[] = sentences,
): TaggedWord | null {
  const words = tagWords(text);
  const content = contentWords(words);
  const clauses = readClauses(text);
  const all = joinTextWords(sentences);
  const hasFigure = words.some(({ pos }) => pos === "NUM");
  const elsewhere = findComparedElsewhere(text, words);
  const active = new Set(clauses.flatMap((clause) => (isDoneToSomething(clause) ? [clause.verb] : [])));
  const isToldVerb = (verb: TaggedWord) =>
    holdsNearWord(active.has(verb) ? withoutAttributes(all) : all, verb) ||
    isToldTurned(
      verb,
      clauses.find((clause) => clause.verb === verb),
      all,
    );
  const untold = words.filter(
    (word, at) =>
      !isPart(words, at) &&
      tellsDeed(word, hasFigure) &&
      !(RANKING.has(word.lemma) && ORDINAL.test(words[at + 1]?.text ?? "")) &&
      isTelling(word) &&
      !elsewhere.has(word) &&
      !isManifold(word) &&
      !isToldVerb(word),
  );
  const beside = new Set([
    ...clauses.flatMap(({ isSubjectInferred, verb }) => (isSubjectInferred ? [verb] : [])),
    ...words.filter((_, at) => isAttribute(words, at)),
  ]);
  const mayBeToldOtherwise = (verb: TaggedWord): boolean => {
    if (content.length <= MOST_SHORT || (active.has(verb) && holdsNearWord(all, verb))) return false;
    const others = content.filter((word) => word !== verb);
    const isTold = (passage: TextWords) =>
      others.filter((word) => holdsNearWord(passage, word)).length >= LEAST_TOLD * others.length;
    return passages.some(
      (passage) =>
        (content.length > MOST_MIDDLING || beside.has(verb) || passage.words.some((told) => areAkin(verb, told))) &&
        isTold(passage),
    );
  };
  return (
    untold.find((verb) => !mayBeToldOtherwise(verb)) ??
    clauses
      .flatMap(predicatesOf)
      .find(
        (word) => isTelling(word) && !elsewhere.has(word) && !holdsNearWord(all, word) && !mayBeToldOtherwise(word),
      ) ??
    null
  );
}

/** "Solar-powered": part of one word, which says how a thing is. */
function isPart(words: readonly TaggedWord[], at: number): boolean {
  return words[at + 1]?.text === "-" || words[at - 1]?.text === "-";
}

/** "The engineers damaged the bridge." */
function isDoneToSomething({ isPassive, isSubjectInferred, subjects, objects }: Clause): boolean {
  return !isPassive && !isSubjectInferred && subjects.length > 0 && objects.length > 0;
}

/** "The damaged bridge", "ten participating teams". */
function isAttribute(words: readonly TaggedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const after = words.slice(at + 1).find(({ pos }) => pos !== "ADJ");
  return (
    /(?:ed|ing)$/.test(word?.text ?? "") &&
    (word?.pos === "ADJ" || word?.pos === "VERB") &&
    after?.pos === "NOUN" &&
    /^(?:DET|NUM|ADJ)$/.test(before?.pos ?? "")
  );
}

/** A text without its participles before a noun: "repaired the damaged bridge" does not tell who damaged it. */
function withoutAttributes({ words }: TextWords): TextWords {
  const kept = words.filter(({ text }, at) => !(/ed$/.test(text) && isAttribute(words, at)));
  return { words: kept, stems: new Set(kept.flatMap(stemsOf)) };
}

/** What a verb that says little says with its object: "is ill", "made a threat". */
function predicatesOf({ verb, objects }: Clause): readonly TaggedWord[] {
  if (verb.pos === "VERB" && !isManifold(verb)) return [];
  return objects.flatMap(({ head }) => (head.pos === "NOUN" || head.pos === "ADJ" ? [head] : []));
}
