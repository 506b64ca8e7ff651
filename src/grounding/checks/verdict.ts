import { type TaggedWord, tagWords } from "../../language/tag-words.ts";
import { outsideQuotations } from "../grounds/outside-quotations.ts";
import type { Check } from "./check.ts";
import { holdsNearWord } from "./coverage/holds-near-word.ts";
import { joinTextWords, readTextWords } from "./coverage/read-text-words.ts";
import { isCopied } from "./is-copied.ts";
import { isEnglish } from "./is-english.ts";
import { quotedSentences } from "./quoted-sentences.ts";

/** Words that judge and urge, each beside those that give the same verdict. One of a group in the quotes bears out the others. */
const VERDICTS: readonly ReadonlySet<string>[] = [
  "important importance essential vital crucial necessary indispensable imperative necessity key critical urgent urgency significant significance major main central fundamental matter need must priority pressing",
  "best better good great greatest excellent outstanding brilliant superb wonderful amazing perfect fantastic marvellous ideal finest leading top unrivalled unbeatable praise praised acclaimed win won success successful first strong record impressive",
  "worst worse bad terrible awful horrible dreadful appalling disgraceful shameful poor low failure failed disaster crisis evil",
  "safest safe secure trusted trustworthy reliable harmless danger dangerous risk protect",
  "reason cause because why motive argument benefit advantage merit",
  "deserve worth worthy worthwhile earn merit owe",
].map((group) => new Set(group.split(" ")));
/** The words of the groups that give a verdict by themselves; the others only bear one out. */
const GIVEN = new Set(
  "important essential vital crucial indispensable imperative urgent best greatest excellent outstanding brilliant superb wonderful amazing perfect fantastic marvellous finest unrivalled unbeatable worst terrible awful horrible dreadful appalling disgraceful shameful evil safest trustworthy harmless reason deserve worth worthy worthwhile".split(
    " ",
  ),
);

/** What may stand between a verdict and the verb that gives it: "is by far the most essential". */
const BETWEEN = new Set(["ADJ", "ADV", "CCONJ", "DET", "NUM", "PART", "PUNCT"]);
/** Verbs that give a verdict of what stands before them, or of the word between: "makes it the best". */
const GIVING = new Set("be become remain seem make call consider deem find think".split(" "));

/**
 * Refuses a claim that judges ("is essential", "the best", "there are many reasons for") where no quote gives such a verdict:
 * a judgement of Footnote's own, or of somebody who planted it. What only describes a thing in passing ("crucial talks")
 * judges nothing that a reader is asked to believe. English only.
 */
export const checkVerdict: Check = (claim) => {
  if (isCopied(claim) || !isEnglish(claim)) return null;
  const words = tagWords(outsideQuotations(claim.text));
  const given = words.filter(
    (word, index) => wordsOf(word).some((one) => GIVEN.has(one)) && isPredicated(words, index),
  );
  if (given.length === 0) return null;
  const shown = joinTextWords(quotedSentences(claim).map(({ text }) => readTextWords(text)));
  const held = new Set(shown.words.flatMap(wordsOf));
  const hasSuperlative = shown.words.some(isSuperlative);
  const unheld = given.find(
    (word) =>
      !holdsNearWord(shown, word) &&
      !(hasSuperlative && isSuperlative(word)) &&
      !VERDICTS.some((group) => wordsOf(word).some((one) => group.has(one)) && !group.isDisjointFrom(held)),
  );
  return unheld === undefined ? null : `The quotes do not judge so: none of them says “${unheld.text}” of anything.`;
};

/** Whether a word is what the sentence says of something, rather than a part of its name or of what is told in passing. */
function isPredicated(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  // "Worth 2 million" is a measure.
  if (word === undefined || word.pos === "PROPN" || isMeasure(word, words[at + 1])) return false;
  if (word.pos === "VERB") return true;
  const before = words.slice(0, at).findLastIndex(({ pos }) => !BETWEEN.has(pos));
  // "Rain is the reason for it" tells a cause, which other checks look for.
  if (word.lemma === "reason") return words[before]?.lemma === "be" && /^there$/iu.test(words[before - 1]?.text ?? "");
  // "The talks, the most important ever, ended" judges them as well as if it said "are".
  const between = words.slice(before + 1, at).map(({ text }) => text.toLowerCase());
  if (/^, the (?:most|least)$/u.test(between.join(" "))) return true;
  const verb = words[before]?.pos === "PRON" ? words[before - 1] : words[before];
  return verb !== undefined && (GIVING.has(verb.lemma) || /^as$/iu.test(verb.text));
}

/** Whatever is first or last of all in one way may be called the best or worst of all. */
function isSuperlative({ text, lemma, pos }: TaggedWord): boolean {
  const lower = text.toLowerCase();
  return (
    /^(?:best|worst|most|least|first|last)$/u.test(lower) || (pos === "ADJ" && /est$/u.test(lower) && lemma !== lower)
  );
}

function isMeasure({ lemma }: TaggedWord, next: TaggedWord | undefined): boolean {
  return lemma === "worth" && (next?.pos === "NUM" || next?.pos === "SYM" || /^[\p{Sc}\p{N}]/u.test(next?.text ?? ""));
}

const wordsOf = ({ text, lemma }: TaggedWord): readonly string[] => [lemma, text.toLowerCase()];
