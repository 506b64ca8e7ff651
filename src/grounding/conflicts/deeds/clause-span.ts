import type { Span } from "../../../domain/span.ts";
import type { Clause, Phrase } from "../../../language/read-clauses.ts";

/** From the first to the last word of what was read of a clause. */
export function clauseSpan(
  { verb, objects, complements, subjects: own }: Clause,
  subjects: readonly Phrase[] = own,
): Span {
  const phrases = [...subjects, ...objects, ...complements.map(({ phrase }) => phrase)];
  const words = [verb, ...phrases.flatMap((phrase) => phrase.words)];
  return {
    start: Math.min(...words.map(({ span }) => span.start)),
    end: Math.max(...words.map(({ span }) => span.end)),
  };
}
