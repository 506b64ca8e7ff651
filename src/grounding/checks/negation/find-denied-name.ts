import type { TaggedWord } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ToldClaim } from "./read-claim.ts";
import { isContentWord, type RootedClause } from "./told-sentence.ts";

/**
 * Looks for what the claim calls somebody beside his name and the quotes say that he is not: "Tom, a relation of Ana" where he
 * "is no relation of Ana". @returns why it is refused, or null
 */
export function findDeniedName({ sentences, quoted }: ToldClaim): string | null {
  const denied = new Set(quoted.flatMap(({ clauses }) => clauses.flatMap(deniedNouns)));
  if (denied.size === 0) return null;
  for (const { told } of sentences.flatMap(({ clauses }) => clauses)) {
    const name = told.words.find((word, at) => isApposed(told.words, at) && denied.has(wordRoot(word)));
    if (name !== undefined) return `The quote says that this is no “${name.text}”; the claim says that it is.`;
  }
  return null;
}

/** The roots of nouns after a negated "be": "is no relation of", "was never a member". */
function deniedNouns({ told: { words, verb, polarity } }: RootedClause): readonly string[] {
  if (polarity !== "negated" || verb.lemma !== "be") return [];
  const after = words.slice(words.indexOf(verb) + 1);
  const noun = after.find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return noun === undefined ? [] : [wordRoot(noun)];
}

/** Whether a noun stands in an aside without a verb: ", a distant relation of". */
function isApposed(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== "NOUN" || !isContentWord(word)) return false;
  const from = words.findLastIndex(({ pos }, index) => index < at && pos !== "ADJ" && pos !== "DET" && pos !== "NOUN");
  const between = words.slice(from + 1, at);
  return (
    words[from]?.text === "," &&
    words[from - 1]?.pos === "PROPN" &&
    between.some(({ text }) => /^(?:an?|the)$/i.test(text))
  );
}
