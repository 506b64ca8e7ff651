import { foldWord } from "../../../language/fold-word.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { isKindOf } from "../coverage/is-kind-of.ts";
import { type Comparison, comparePhrases } from "./compare-phrases.ts";
import type { Event } from "./event.ts";
import { holdsPhrase } from "./holds-phrase.ts";

/**
 * Compares who fills a role in a claim with who fills it in its quotes: same where any may be; unclear where either is not
 * known.
 * @param told all events of the quotes: who stands in different roles of one event is not one
 */
export function compareFillers(
  claimed: readonly Phrase[],
  fillers: readonly Phrase[],
  told: readonly Event[],
): Comparison {
  if (claimed.length === 0 || fillers.length === 0) return "unclear";
  const pairs = claimed.flatMap((phrase) =>
    fillers.map((other) => {
      const compared = comparePhrases(phrase, other);
      // "These tests" are what the sentence before has told; "Lena" and "Holt" may be one where "Lena Holt" is told of.
      if (compared !== "same" && (isPointing(phrase) || isPointing(other) || isOneName(told, phrase, other)))
        return "unclear";
      return compared === "unclear" &&
        (told.some((event) => keepsApart(event, phrase, other)) ||
          told.some((event) => namesBoth(event, phrase, other)) ||
          told.some((event) => isAnotherName(event, phrase, other) || isNewcomer(event, phrase, other)))
        ? "different"
        : compared;
    }),
  );
  return pairs.includes("same") ? "same" : pairs.includes("unclear") ? "unclear" : "different";
}

const isPointing = ({ words: [first], head }: Phrase): boolean =>
  head.pos !== "PROPN" && /^(?:this|these|that|those|such)$/i.test(first?.text ?? "");

function isOneName(told: readonly Event[], a: Phrase, b: Phrase): boolean {
  if (a.head.pos !== "PROPN" || b.head.pos !== "PROPN" || a.head.text === b.head.text) return false;
  return told.some(({ around }) =>
    around.some(({ words }) =>
      words.some(
        ({ text, pos }, at) =>
          pos === "PROPN" &&
          words[at + 1]?.pos === "PROPN" &&
          [a, b].every(({ head }) => head.text === text || head.text === words[at + 1]?.text),
      ),
    ),
  );
}

/** "The court fined Marlow": the court is not Marlow. "Ferries are boats": they are. */
function keepsApart({ deed, doers, undergoers }: Event, a: Phrase, b: Phrase): boolean {
  if (deed === "be") return false;
  return (holdsPhrase(doers, a) && holdsPhrase(undergoers, b)) || (holdsPhrase(doers, b) && holdsPhrase(undergoers, a));
}

/**
 * Whether one sentence speaks of both by different nouns: who says "the freighter" over a sentence that has a freighter and a ferry
 * means the freighter. A noun that is a kind of the other, or may say the same, may be it.
 */
function namesBoth({ around }: Event, claimed: Phrase, told: Phrase): boolean {
  const isPlain = ({ head, words }: Phrase) => head.pos === "NOUN" && !words.some(({ pos }) => pos === "PRON");
  if (!isPlain(claimed) || !isPlain(told) || isRelated(claimed.head, told.head)) return false;
  // "A rise of 4 percent", "the share of patients": either may stand for the whole.
  if (holdsWord(told, claimed.head) || holdsWord(claimed, told.head)) return false;
  const holds = (phrase: Phrase) =>
    around.some(
      ({ head, words }) =>
        head.text.toLowerCase() === phrase.head.text.toLowerCase() && sharesModifier(words, phrase.words),
    );
  return holds(told) && holds(claimed);
}

/**
 * Whether a sentence speaks of a claimed name beside a noun that is none of it: the name stands by an office of its own ("the builder,
 * Marlow" is not the ministry), or the noun takes up an earlier one ("talks between Marlow and the pilots' union … the union").
 */
function isAnotherName({ around }: Event, claimed: Phrase, told: Phrase): boolean {
  if (claimed.head.pos !== "PROPN" || told.head.pos !== "NOUN") return false;
  const isNamed = ({ words }: Phrase) => words.some(({ text }) => text === claimed.head.text);
  const named = around.filter(
    (phrase) => isNamed(phrase) || (phrase.apposition !== null && isNamed(phrase.apposition)),
  );
  const isHere = around.some(({ head }) => head === told.head);
  if (named.length === 0 || !isHere || isNamed(told)) return false;
  const offices = named
    .flatMap((phrase) => [phrase, ...(phrase.apposition === null ? [] : [phrase.apposition])])
    .filter(({ head }) => head.pos === "NOUN");
  if (offices.some(({ head }) => isRelated(head, told.head))) return false;
  const takesUp = around.some(
    ({ head }) => head !== told.head && head.lemma === told.head.lemma && head.span.start < told.head.span.start,
  );
  return offices.length > 0 || takesUp;
}

/** "Ordered Marlow to pay 57 workers": whom a sentence brings in by a number is none whom it names. */
function isNewcomer({ around }: Event, claimed: Phrase, told: Phrase): boolean {
  if (claimed.head.pos !== "NOUN" || told.head.pos !== "PROPN" || told.apposition !== null) return false;
  const mention = around.find(({ head }) => head.lemma === claimed.head.lemma);
  const isHere = around.some(({ head }) => head === told.head);
  return (
    isHere &&
    mention !== undefined &&
    mention.apposition === null &&
    mention.words.some(({ pos }) => pos === "NUM") &&
    claimed.words.some(({ pos }) => pos === "NUM")
  );
}

const holdsWord = ({ words }: Phrase, head: TaggedWord): boolean => words.some(({ lemma }) => lemma === head.lemma);

const isRelated = (a: TaggedWord, b: TaggedWord): boolean => {
  const [stem, other] = [foldWord(a.lemma, "en"), foldWord(b.lemma, "en")];
  return (
    stem === other ||
    nearSynonyms.get(stem)?.has(other) === true ||
    QUANTITIES.has(stem) ||
    QUANTITIES.has(other) ||
    isKindOf(a.lemma, b.lemma) ||
    isKindOf(b.lemma, a.lemma)
  );
};

/** Nouns that stand for what follows "of". */
const QUANTITIES = new Set(
  "number figure amount sum total share part rest majority half group one most some many people person thing"
    .split(" ")
    .map((word) => foldWord(word, "en")),
);

/** "The second storm" is not "the first storm": what one says before the noun must not be said of another. */
const sharesModifier = (told: readonly TaggedWord[], claimed: readonly TaggedWord[]): boolean => {
  const modifiers = (words: readonly TaggedWord[]) =>
    words.filter(({ pos }) => pos === "ADJ" || pos === "NUM").map(({ lemma }) => lemma);
  const [ours, theirs] = [modifiers(claimed), modifiers(told)];
  return ours.length === 0 || theirs.length === 0 || ours.some((each) => theirs.includes(each));
};
