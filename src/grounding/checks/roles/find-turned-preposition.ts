import { compareFillers } from "./compare-fillers.ts";
import type { Event } from "./event.ts";
import { writePhrases } from "./write-phrases.ts";

/** Prepositions that turn a deed's way, time or side around. */
const TURNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["to", ["from"]],
  ["into", ["from"]],
  ["onto", ["from"]],
  ["toward", ["from"]],
  ["towards", ["from"]],
  ["from", ["to", "into", "onto", "toward", "towards"]],
  ["before", ["after"]],
  ["after", ["before"]],
  ["for", ["against"]],
  ["against", ["for"]],
  ["above", ["below"]],
  ["below", ["above"]],
  ["over", ["under"]],
  ["under", ["over"]],
  ["inside", ["outside"]],
  ["outside", ["inside"]],
  ["with", ["without"]],
  ["without", ["with"]],
]);

/** Why a claimed deed goes the other way than its quotes tell: "evacuated from schools" for "to schools"; null where it does not. */
export function findTurnedPreposition(claimed: Event, told: readonly Event[]): string | null {
  const alike = told.filter(({ deed }) => deed === claimed.deed);
  for (const { preposition, phrase } of claimed.complements) {
    const turns = TURNS.get(preposition) ?? [];
    const all = alike.flatMap(({ complements }) => complements);
    const same = all.filter((other) => compareFillers([phrase], [other.phrase], told) === "same");
    const [turned] = same.filter((other) => turns.includes(other.preposition));
    if (turned !== undefined && !same.some((other) => other.preposition === preposition))
      return `The claim says ${preposition} ${writePhrases([phrase])}; the quotes say ${turned.preposition} ${writePhrases([turned.phrase])}.`;
  }
  return null;
}
