import type { Report } from "../../../language/factuality/report.ts";
import type { ToldClause } from "../../../language/read-factuality.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ToldSentence } from "../negation/told-sentence.ts";

const SAYINGS =
  /^(?:argument|claim|allegation|assertion|contention|statement|view|belief|warning|charge|accusation|suggestion)$/;

/** "But she rejected the union's argument that it fell": what follows is the union's. */
export function holdsSayingOf(speaker: Report["speaker"], { clauses }: ToldSentence, { verb }: ToldClause): boolean {
  const words = clauses.flatMap(({ told }) => told.words).filter(({ span }) => span.start < verb.span.start);
  return words.some(
    (word, at) =>
      SAYINGS.test(word.lemma) &&
      words
        .slice(Math.max(0, at - 2), at)
        .some(
          (owner, index, near) =>
            /^['’]s?$/.test(near[index + 1]?.text ?? "") && speaker.some((each) => wordRoot(each) === wordRoot(owner)),
        ),
  );
}
