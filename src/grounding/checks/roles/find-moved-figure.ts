import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";

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
