import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import { compareFillers } from "./compare-fillers.ts";
import type { Event } from "./event.ts";
import { mutualDeeds } from "./mutual-deeds.ts";
import { writePhrases } from "./write-phrases.ts";

interface Tellings {
  readonly events: readonly Event[];
  /** Whether they are of the same object, and not only of a like deed. */
  readonly isOfSame: boolean;
}

/**
 * Finds two deeds of which a claim gives each to the doer of the other: "the guild called for an inquiry, while members of the
 * council blamed the pilot", of which the quotes have each the other way round. That two nouns stand for two things, which
 * nothing else shows where each stands in a sentence of its own, is shown by the claim, which sets one against the other.
 * @returns why it is refused; null also where one telling of either deed has another doer, or none
 */
export function findCrossedDoers(claimed: readonly Event[], told: readonly Event[]): string | null {
  const known = claimed.filter(
    ({ deed, doers, isDoerInferred }) =>
      doers.length > 0 && doers.every(isNamed) && !isDoerInferred && !mutualDeeds.has(deed),
  );
  for (const [at, a] of known.entries())
    for (const b of known.slice(at + 1)) {
      if (compareFillers(a.doers, b.doers, told) === "same") continue;
      const [ofA, ofB] = [tellingsOf(a, told), tellingsOf(b, told)];
      if (!ofA.isOfSame && !ofB.isOfSame) continue;
      const isCrossed =
        ofA.events.every((event) => isBy(event, b, a, told)) && ofB.events.every((event) => isBy(event, a, b, told));
      if (isCrossed && ofA.events.length > 0 && ofB.events.length > 0)
        return `The claim says of ${writePhrases(a.doers)} what the quotes say of ${writePhrases(b.doers)}, and the other way round.`;
    }
  return null;
}

/** The tellings of a like deed that was done to the same; of a deed that is done to nothing, all. */
function tellingsOf(claimed: Event, told: readonly Event[]): Tellings {
  const alike = told.filter(({ deed }) => deed === claimed.deed || nearSynonyms.get(claimed.deed)?.has(deed) === true);
  const objects = objectsOf(claimed);
  const ofSame = alike.filter((event) => compareFillers(objects, objectsOf(event), told) === "same");
  if (ofSame.length > 0) return { events: ofSame, isOfSame: true };
  return { events: objects.length > 0 ? [] : alike.filter(({ deed }) => deed === claimed.deed), isOfSame: false };
}

const isNamed = ({ head }: Phrase): boolean => head.pos === "NOUN" || head.pos === "PROPN";

const objectsOf = ({ undergoers, complements }: Event): readonly Phrase[] => [
  ...undergoers,
  ...complements.map(({ phrase }) => phrase),
];

const isBy = ({ doers }: Event, doer: Event, other: Event, told: readonly Event[]): boolean =>
  compareFillers(doer.doers, doers, told) === "same" && compareFillers(other.doers, doers, told) !== "same";
