import { contrastPhrases } from "../../../language/factuality/contrast-phrases.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { isContentWord, type ToldSentence } from "./told-sentence.ts";

/** The roots of what a sentence names only to leave it out ("the pump, not the valve"), and nowhere else. */
export function leftOut({ clauses }: Pick<ToldSentence, "clauses">): ReadonlySet<string> {
  const words = clauses.flatMap(({ told }) => told.words);
  const phrases = contrastPhrases(words);
  if (phrases.length === 0) return new Set();
  const isOut = (at: number) => phrases.some(([from, to]) => at >= from && at < to);
  const others = new Set(words.filter((_, at) => !isOut(at)).map(wordRoot));
  const named = words.filter(
    (word, at) => isOut(at) && (word.pos === "NOUN" || word.pos === "PROPN") && isContentWord(word),
  );
  return new Set(named.map(wordRoot).filter((root) => !others.has(root)));
}
