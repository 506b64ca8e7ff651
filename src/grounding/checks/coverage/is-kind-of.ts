import { readSynset, type Synset, synsetsOf } from "../../../language/word-net/synsets.ts";

const HYPERNYM = "@";
/** Further up everything is a thing or an act. */
const MOST_STEPS = 4;
/** Of a word's senses only the two commonest: the others make a kind of nearly anything out of it. */
const MOST_SENSES = 2;

const remembered = new Map<string, ReadonlySet<string>>();

/** Whether WordNet calls what one English noun names a kind of what another names: a dog is an animal, an aircraft is a vehicle. */
export function isKindOf(lemma: string, kind: string): boolean {
  const kinds = remembered.get(lemma) ?? readKinds(lemma);
  remembered.set(lemma, kinds);
  return kinds.has(kind);
}

function readKinds(lemma: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  let level: readonly Synset[] = synsetsOf(lemma, "noun").slice(0, MOST_SENSES);
  for (let step = 0; step < MOST_STEPS && level.length > 0; step += 1) {
    level = level.flatMap(({ pointers }) =>
      pointers.filter(({ symbol }) => symbol === HYPERNYM).map(({ pos, offset }) => readSynset(pos, offset)),
    );
    for (const { words } of level) for (const word of words) kinds.add(word);
  }
  return kinds;
}
