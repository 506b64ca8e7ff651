import { foldWord } from "../../../language/fold-word.ts";
import type { Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";

/**
 * Why a claim gives a deed of its quotes a sum that they give to another deed: "was sold for £4 million" of "fined the firm, which
 * was sold in May, £4 million". Null where it does not.
 */
export function findMovedFigure(claimed: Frame, told: readonly Frame[]): string | null {
  if (claimed.verb.lemma === "be") return null;
  const isAlike = ({ verb }: Frame) => isSame(claimed.verb.lemma, verb.lemma);
  const alike = told.filter(isAlike);
  if (alike.length === 0) return null;
  for (const sum of sumsOf(claimed)) {
    const holders = told.filter((each) => sumsOf(each).includes(sum));
    const [first] = holders;
    if (first === undefined || holders.some(isAlike)) continue;
    // "Agreed to pay £4 million": what hangs on a deed is told with it.
    const isTied = holders.some((holder) =>
      alike.some((each) => isAbove(each, holder, told) || isAbove(holder, each, told)),
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

/** Sums of money beside the verb itself. */
function sumsOf({ undergoers, receivers, complements }: Frame): readonly string[] {
  const phrases: readonly NounPhrase[] = [
    ...undergoers,
    ...receivers,
    ...complements.filter(({ preposition }) => preposition === "for").map(({ phrase }) => phrase),
  ];
  return phrases
    .filter(({ words }) => words.some(({ text }) => /^[£$€]$/.test(text)))
    .map(({ words }) =>
      words
        .filter(({ pos }) => pos !== "DET")
        .map(({ text }) =>
          text
            .toLowerCase()
            .replace(/(?<=\d)m$/, " million")
            .replace(/(?<=\d)bn$/, " billion"),
        )
        .join(" "),
    );
}
