import { actClasses } from "../../../language/act-classes.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { isInPlace } from "../negation/is-in-place.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import type { ToldSentence } from "../negation/told-sentence.ts";

/** Looks for a deed of words or of a court that the claim makes another: "ordered" of "asked". @returns why it is refused, or null */
export function findActChange({ sentences, quoted }: ToldClaim): string | null {
  const told = new Set(
    quoted.flatMap(({ clauses }) =>
      clauses.flatMap(({ told: { words } }) => words.flatMap((word) => actClasses.classOf.get(wordRoot(word)) ?? [])),
    ),
  );
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      const { verb } = clause.told;
      const own = actClasses.classOf.get(wordRoot(verb));
      // A class that the quotes hold anywhere may be theirs in other words.
      if (own === undefined || told.has(own)) continue;
      const others = quoted
        .flatMap((each) => each.clauses.map((other) => ({ clause: other, sentence: each })))
        .filter((other) => isInPlace(wordRoot(verb), { clause, sentence }, other))
        .flatMap(
          ({
            clause: {
              told: { verb: other },
            },
          }) => {
            const theirs = actClasses.classOf.get(wordRoot(other));
            return theirs === undefined ? [] : [{ text: other.text, theirs }];
          },
        );
      // "The text asks them to state": what the quote does is told as well.
      const isToldToo = ({ theirs }: { readonly theirs: string }) => isClassIn(sentence, theirs);
      const [first] = others;
      if (
        first !== undefined &&
        !others.some(isToldToo) &&
        others.every(({ theirs }) => !actClasses.isNoMore(own, theirs))
      ) {
        return `The quote says “${first.text}”; the claim makes another thing of it: “${verb.text}”.`;
      }
    }
  }
  return null;
}

const isClassIn = ({ roots }: ToldSentence, name: string): boolean =>
  [...roots].some((root) => actClasses.classOf.get(root) === name);
