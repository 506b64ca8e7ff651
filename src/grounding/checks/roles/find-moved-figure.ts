import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { maySaySame } from "../coverage/may-say-same.ts";

const MONEY = /^[£$€]$/;

/**
 * Why a claim gives a deed of its quotes a sum that they give to another deed: "was sold for £4 million" of "fined the firm, which
 * was sold in May, £4 million". Null where it does not. Two deeds of one sentence are two; of two sentences, each may tell the same
 * in other words.
 * @param sentences the frames of each sentence of the quotes
 */
export function findMovedFigure(claimed: Frame, sentences: readonly (readonly Frame[])[]): string | null {
  if (claimed.verb.lemma === "be") return null;
  const isAlike = ({ verb }: Frame) => isSame(claimed.verb.lemma, verb.lemma);
  for (const sum of sumsOf(claimed)) {
    const apart = findApart(claimed, sum, sentences.flat());
    if (apart !== null)
      return `The claim says “${sum}” where the quotes say “${apart.own}”; they say “${sum}” of another deed (“${apart.holder.verb.text}”).`;
    const holding = sentences.filter((sentence) => sentence.some((each) => sumsOf(each).includes(sum)));
    const told = holding.flat();
    const alike = told.filter(isAlike);
    const holders = told.filter((each) => sumsOf(each).includes(sum));
    const [first] = holders;
    if (first === undefined || holders.some(isAlike) || !holding.every((sentence) => sentence.some(isAlike))) continue;
    // "Renting rooms furnished by a shop for £400": what stands behind a participle may belong to the verb before it.
    if (holders.some(isBehindParticiple)) continue;
    // "Agreed to pay £4 million": what hangs on a deed is told with it.
    const isTied = holders.some((holder) =>
      holding.some((sentence) =>
        alike.some((each) => isAbove(each, holder, sentence) || isAbove(holder, each, sentence)),
      ),
    );
    if (!isTied)
      return `The claim says “${sum}” of what the quotes do not; they say it of another deed (“${first.verb.text}”).`;
  }
  return null;
}

/**
 * The deed that has a sum in the quotes, and the other sum that they give to the claimed one, done by and to the same: also of
 * two sentences, since one deed has no two sums. Null where they are not told so.
 */
function findApart(claimed: Frame, sum: string, told: readonly Frame[]): { holder: Frame; own: string } | null {
  const nouns = nounsOf(claimed);
  const alike = told.filter(({ verb }) => isSame(claimed.verb.lemma, verb.lemma));
  const holder = told.find((each) => sumsOf(each).includes(sum));
  const [mine] = alike;
  if (holder === undefined || mine === undefined || alike.length > 1 || nouns.length === 0) return null;
  // "It reduced the fine to £1 million" still tells of what somebody was fined.
  if (maySaySame(claimed.verb, holder.verb) || namesDeed(holder, claimed)) return null;
  const [own] = sumsOf(mine);
  const theirs = nounsOf(mine);
  const isOfSame = mine.verb.lemma === claimed.verb.lemma && nouns.every((noun) => theirs.includes(noun));
  const isTied = told.some((each) => isAbove(each, holder, told) || isAbove(holder, each, told));
  return own !== undefined && own !== sum && isOfSame && !isTied && !isBehindParticiple(holder)
    ? { holder, own }
    : null;
}

const namesDeed = ({ doers, undergoers, receivers, complements }: Frame, { verb }: Frame): boolean =>
  [...doers, ...undergoers, ...receivers, ...complements.map(({ phrase }) => phrase)].some(({ words }) =>
    words.some(({ text }) => foldWord(text.toLowerCase(), "en") === foldWord(verb.text.toLowerCase(), "en")),
  );

/** The heads of those by whom and to whom a deed is done. */
const nounsOf = ({ doers, undergoers, receivers }: Frame): readonly string[] =>
  [...doers, ...undergoers, ...receivers]
    .filter(({ words }) => !words.some(({ text }) => MONEY.test(text)))
    .map(({ head }) => head.lemma.toLowerCase());

const isSame = (a: string, b: string): boolean => {
  const [stem, other] = [foldWord(a, "en"), foldWord(b, "en")];
  return stem === other || nearSynonyms.get(stem)?.has(other) === true;
};

const isAbove = (upper: Frame, lower: Frame, told: readonly Frame[]): boolean =>
  lower.link.kind === "complement" && lower.link.parent !== null && told[lower.link.parent] === upper;

const isBehindParticiple = (frame: Frame): boolean =>
  frame.form === "participle" && sumsOf({ ...frame, complements: [] }).length === 0;

/** Sums of money beside the verb itself. */
function sumsOf({ undergoers, receivers, complements }: Frame): readonly string[] {
  const phrases: readonly NounPhrase[] = [
    ...undergoers,
    ...receivers,
    ...complements.filter(({ preposition }) => preposition === "for").map(({ phrase }) => phrase),
  ];
  return phrases
    .filter(({ words }) => words.some(({ text }) => MONEY.test(text)))
    .map(({ words }) =>
      // "Nearly £4 million" and "£4 million worth" are one sum.
      words
        .filter(({ pos, text }) => pos === "NUM" || MONEY.test(text))
        .map(({ text }) =>
          text
            .toLowerCase()
            .replace(/(?<=\d)m$/, " million")
            .replace(/(?<=\d)bn$/, " billion"),
        )
        .join(" "),
    );
}
