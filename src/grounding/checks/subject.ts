import { isOrdinaryWord } from "../../language/is-ordinary-word.ts";
import { stopWords } from "../../language/stop-words.ts";
import { type TaggedWord, tagWords } from "../../language/tag-words.ts";
import { findNearWords } from "../../language/word-net/find-near-words.ts";
import { claimParts } from "../grounds/claim-parts.ts";
import { outsideQuotations } from "../grounds/outside-quotations.ts";
import { works } from "../grounds/works.ts";
import type { Check } from "./check.ts";
import { holdsNearWord } from "./coverage/holds-near-word.ts";
import { joinTextWords, readTextWords, type TextWords } from "./coverage/read-text-words.ts";
import { stemsOf } from "./coverage/stems-of.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { shownTexts } from "./shown-texts.ts";

/**
 * Refuses a claim about what its quotes do not speak of, however general its words are: hardly any noun, name or number
 * of one of its clauses stands in them ("There are many reasons for numbers."), or not the ordinary word that is its subject ("Numbers are more
 * important than anything else."). Coverage lets general words pass, and names do not look at a sentence's first. English only.
 */
export const checkSubject: Check = (claim) => {
  if (isCopied(claim) || !isEnglish(claim)) return null;
  const own = outsideQuotations(claim.text);
  const shown = joinTextWords(shownTexts(claim).map(readTextWords));
  const subject = bareSubject(tagWords(own));
  if (subject !== null && !holdsItself(shown, subject))
    return `The quotes do not speak of “${subject.text.toLowerCase()}”.`;
  // What a quotation holds is checked letter for letter, and who says it by other checks.
  if (own !== claim.text) return null;
  const strange = claimParts(own)
    .map((part) => tagWords(part).filter(isThing))
    .find((things) => things.filter((word) => holds(shown, word)).length < LEAST_HELD * things.length);
  return strange === undefined
    ? null
    : `The quotes do not speak of ${strange.map(({ text }) => `“${text}”`).join(", ")}.`;
};

/** One of two things, two of three: the thesauri do not know every related word. Costs no supported text of `eval support`. */
const LEAST_HELD = 0.34;

/** What speaks of the source itself need not stand in it: "The author of the piece …". */
const isThing = ({ pos, text, lemma }: TaggedWord): boolean =>
  (pos === "NOUN" || pos === "PROPN" || pos === "NUM") &&
  stopWords.en?.has(text.toLowerCase()) !== true &&
  !works.has(lemma);

/** The first word, where it is an ordinary one that is all of the subject: "Numbers are …". */
function bareSubject([first, second]: readonly TaggedWord[]): TaggedWord | null {
  if (first === undefined || (first.pos !== "NOUN" && first.pos !== "PROPN") || second?.pos !== "AUX") return null;
  return isOrdinaryWord(first.text) ? first : null;
}

/** The tagger takes a capital at a sentence's start for a name's. */
function holds(shown: TextWords, word: TaggedWord): boolean {
  return holdsNearWord(shown, word.pos === "PROPN" ? { ...word, pos: "NOUN" } : word) || holdsNearWord(shown, word);
}

/** The word, or one that WordNet puts beside it; no likeness of letters: "liver" is not "live". */
function holdsItself({ stems, words }: TextWords, word: TaggedWord): boolean {
  const near = findNearWords(word.lemma, "noun");
  return stemsOf(word).some((stem) => stems.has(stem)) || words.some(({ lemma }) => near.has(lemma));
}
