import { readSynset, type Synset, synsetsOf } from "../../../language/word-net/synsets.ts";
import type { NameWord } from "./name-words.ts";

/** "Part holonym": what the place is a part of. */
const PART_OF = "#p";
/** A city lies in a county, in a country, in a kingdom. */
const MOST_STEPS = 3;
/** Words of a place's name at most: "Rio de Janeiro". */
const LONGEST_PLACE = 3;

/**
 * Whether a name is that of what holds a place, by WordNet: Kenya holds Nairobi. Of a name that several places bear, only the one
 * that is most often meant counts. By its noun alone: who is in Nairobi need not be Kenyan.
 * @param words what may name the place
 */
export function holdsPlace(name: string, words: readonly NameWord[]): boolean {
  const wanted = keyOf(name);
  return words.some((first, at) => {
    if (!/^\p{Lu}\p{Ll}/u.test(first.written)) return false;
    const lengths = Array.from({ length: Math.min(LONGEST_PLACE, words.length - at) }, (_, index) => index + 1);
    return lengths.some((length) =>
      regionsOf(
        words
          .slice(at, at + length)
          .map(({ key }) => key)
          .join(" "),
      ).has(wanted),
    );
  });
}

function regionsOf(place: string): ReadonlySet<string> {
  const regions = new Set<string>();
  let level: readonly Synset[] = synsetsOf(place, "noun").slice(0, 1);
  for (let step = 0; step < MOST_STEPS && level.length > 0; step += 1) {
    level = level.flatMap(({ pointers }) =>
      pointers.filter(({ symbol }) => symbol === PART_OF).map(({ pos, offset }) => readSynset(pos, offset)),
    );
    for (const { words } of level) for (const word of words) regions.add(keyOf(word));
  }
  return regions;
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(".", "").replaceAll("_", " ");
}
