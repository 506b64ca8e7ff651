import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ToldClaim } from "./read-claim.ts";
import { isContentWord } from "./told-sentence.ts";

const PAIRS: readonly (readonly [string, string])[] = [
  ["inside", "outside"],
  ["above", "below"],
  ["over", "under"],
  ["before", "after"],
  ["for", "against"],
  ["with", "without"],
  ["in", "outside"],
  ["within", "outside"],
  ["until", "after"],
  ["until", "since"],
  ["including", "except"],
  ["including", "excluding"],
  ["despite", "because"],
  ["more", "less"],
  ["more", "fewer"],
  ["most", "least"],
  ["up", "down"],
  ["to", "from"],
  ["into", "out"],
  ["onto", "off"],
];

const opposites: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.flat().map((word) => [
    word,
    PAIRS.flatMap((pair) => (pair[0] === word ? [pair[1]] : pair[1] === word ? [pair[0]] : [])),
  ]),
);

const COUNSEL = /^(?:advice|orders?|wish(?:es)?|recommendations?|instructions?|request|will|warnings?)$/;

/** "On the advice of", "at the request of" beside "against the advice of". */
function opposeCounsel(own: Phrase, theirs: Phrase): boolean {
  const isAgainst = ({ preposition }: Phrase) => /^against$/i.test(preposition.text);
  return isAgainst(own) !== isAgainst(theirs) && COUNSEL.test(own.noun) && COUNSEL.test(theirs.noun);
}

interface Phrase {
  readonly preposition: TaggedWord;
  /** The word before, and the one that it is said of. */
  readonly before: string | null;
  readonly after: string;
  /** As it is written. */
  readonly noun: string;
}

/** Looks for a preposition or a comparative of the claim whose opposite stands between the same words in the quotes. @returns why it is refused, or null */
export function findPrepositionSwap({ sentences, quoted }: ToldClaim): string | null {
  const theirs = quoted.flatMap(({ text }) => readPhrases(text));
  for (const own of sentences.flatMap(({ text }) => readPhrases(text))) {
    const known = opposites.get(own.preposition.text.toLowerCase()) ?? [];
    const alike = theirs.filter(
      ({ before, after }) => after === own.after && (before === own.before || before === null),
    );
    if (alike.some(({ preposition }) => preposition.text.toLowerCase() === own.preposition.text.toLowerCase()))
      continue;
    const swapped =
      alike.find(({ preposition }) => known.includes(preposition.text.toLowerCase())) ??
      alike.find((other) => opposeCounsel(own, other));
    // What is not done until then is done after it.
    const isUntil =
      swapped !== undefined &&
      /^(?:until|till)$/i.test(swapped.preposition.text) &&
      /^after$/i.test(own.preposition.text);
    if (isUntil && quoted.some(({ text }) => /\b(?:not|n['’]t|never)\b.*\buntil\b/iu.test(text))) continue;
    if (swapped !== undefined) {
      return `The quote says “${swapped.preposition.text}” where the claim says “${own.preposition.text}”, which is the opposite.`;
    }
  }
  return null;
}

function readPhrases(text: string): readonly Phrase[] {
  const words = tagWords(text);
  return words.flatMap((preposition, at): Phrase[] => {
    const follows = words[at + 1]?.text === "the" ? words[at + 2] : words[at + 1];
    const isCounsel = /^(?:on|at|following|against)$/i.test(preposition.text) && COUNSEL.test(follows?.text ?? "");
    if (!opposites.has(preposition.text.toLowerCase()) && !isCounsel) return [];
    const before = words.slice(Math.max(0, at - 4), at).findLast(isContentWord);
    const after = words.slice(at + 1, at + 6).find(isContentWord);
    return after === undefined
      ? []
      : [
          {
            preposition,
            before: before === undefined ? null : wordRoot(before),
            after: wordRoot(after),
            noun: after.text.toLowerCase(),
          },
        ];
  });
}
