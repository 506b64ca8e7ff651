import type { Phrase } from "../../../language/read-clauses.ts";
import { type Comparison, comparePhrases } from "./compare-phrases.ts";
import type { Event } from "./event.ts";
import { holdsPhrase } from "./holds-phrase.ts";

/**
 * Compares who fills a role in a claim with who fills it in its quotes: same where any may be; unclear where either is not
 * known.
 * @param told all events of the quotes: who stands in different roles of one event is not one
 */
export function compareFillers(
  claimed: readonly Phrase[],
  fillers: readonly Phrase[],
  told: readonly Event[],
): Comparison {
  if (claimed.length === 0 || fillers.length === 0) return "unclear";
  const pairs = claimed.flatMap((phrase) =>
    fillers.map((other) => {
      const compared = comparePhrases(phrase, other);
      return compared === "unclear" && told.some((event) => keepsApart(event, phrase, other)) ? "different" : compared;
    }),
  );
  return pairs.includes("same") ? "same" : pairs.includes("unclear") ? "unclear" : "different";
}

/** "The court fined Marlow": the court is not Marlow. */
function keepsApart({ doers, undergoers }: Event, a: Phrase, b: Phrase): boolean {
  return (holdsPhrase(doers, a) && holdsPhrase(undergoers, b)) || (holdsPhrase(doers, b) && holdsPhrase(undergoers, a));
}
