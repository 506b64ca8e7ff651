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

/**
 * Refuses a claim that judges ("is essential", "the best", "there are many reasons for") where no quote gives such a verdict:
 * a judgement of Footnote's own, or of somebody who planted it. English only.
 */
export const checkVerdict: Check = (claim) => {
  if (isCopied(claim) || !isEnglish(claim)) return null;
  const given = tagWords(outsideQuotations(claim.text)).filter((word) => wordsOf(word).some((one) => GIVEN.has(one)));
  if (given.length === 0) return null;
  const shown = joinTextWords(quotedSentences(claim).map(({ text }) => readTextWords(text)));
  const held = new Set(shown.words.flatMap(wordsOf));
  const unheld = given.find(
    (word) =>
      !holdsNearWord(shown, word) &&
      !VERDICTS.some((group) => wordsOf(word).some((one) => group.has(one)) && !group.isDisjointFrom(held)),
  );
  return unheld === undefined ? null : `The quotes do not judge so: none of them says “${unheld.text}” of anything.`;
};

const wordsOf = ({ text, lemma }: TaggedWord): readonly string[] => [lemma, text.toLowerCase()];
