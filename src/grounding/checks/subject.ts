import { isOrdinaryWord } from "../../language/is-ordinary-word.ts";
import { type TaggedWord, tagWords } from "../../language/tag-words.ts";
import { findNearWords } from "../../language/word-net/find-near-words.ts";
import { claimParts } from "../grounds/claim-parts.ts";
import { outsideQuotations } from "../grounds/outside-quotations.ts";
import type { Check } from "./check.ts";
import { holdsNearWord } from "./coverage/holds-near-word.ts";
import { isKindOf } from "./coverage/is-kind-of.ts";
import { joinTextWords, readTextWords, type TextWords } from "./coverage/read-text-words.ts";
import { stemsOf } from "./coverage/stems-of.ts";
import { isPerson } from "./figures/people.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { shownTexts } from "./shown-texts.ts";

/**
 * Refuses what is no news of its quotes, however general its words are: a clause with an ordinary word for all of its subject
 * that says what such things are at all times, and of no thing that the quotes speak of ("Numbers are more important than
 * anything else."), or what somebody must do of whom they do not speak ("Readers must remember …"). Coverage lets general words
 * pass, and names do not look at a sentence's first. What is reported of a time ("Crops were lost.") is for coverage. English only.
 */
export const checkSubject: Check = (claim) => {
  if (isCopied(claim) || !isEnglish(claim)) return null;
  const shown = joinTextWords(shownTexts(claim).map(readTextWords));
  const strange = claimParts(outsideQuotations(claim.text))
    .map(tagWords)
    .find((words) => isStrange(words, shown));
  return strange === undefined ? null : `The quotes do not speak of “${strange[0]?.text.toLowerCase()}”.`;
};

function isStrange(words: readonly TaggedWord[], shown: TextWords): boolean {
  const [first, second] = words;
  if (first === undefined || (first.pos !== "NOUN" && first.pos !== "PROPN") || second?.pos !== "AUX") return false;
  // At a sentence's start the tagger takes a plural for a name, and leaves its ending.
  const subject = { ...first, pos: "NOUN" as const, lemma: first.lemma.replace(/(?<=\p{L}{3})s$/u, "") };
  if (!isOrdinaryWord(first.text) || holdsItself(shown, subject) || holdsKindOf(shown, subject)) return false;
  if (/^(?:must|should|ought|shall)$/iu.test(second.text)) return true;
  return (
    /^(?:is|are)$/iu.test(second.text) &&
    !isPerson(subject.lemma) &&
    !words.slice(2).some((word) => THING.test(word.pos) && holdsNearWord(shown, word))
  );
}

const THING = /^(?:NOUN|PROPN|NUM)$/u;

/** A more general word for what the quotes speak of: "buildings" for schools. */
function holdsKindOf({ words }: TextWords, { lemma }: TaggedWord): boolean {
  return words.some((word) => word.pos === "NOUN" && isKindOf(word.lemma, lemma));
}

/**
 * The word, or one that WordNet puts beside it, but for names: no "Review" speaks of readers. No likeness of letters either:
 * "liver" is not "live".
 */
function holdsItself({ stems, words }: TextWords, word: TaggedWord): boolean {
  const near = findNearWords(word.lemma, "noun");
  const isNear = ({ pos, lemma }: TaggedWord): boolean => pos !== "PROPN" && near.has(lemma);
  return stemsOf(word).some((stem) => stems.has(stem)) || words.some(isNear);
}
