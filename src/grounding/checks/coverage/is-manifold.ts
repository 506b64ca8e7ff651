import type { TaggedWord } from "../../../language/tag-words.ts";
import { isGeneric } from "./is-generic.ts";

/** Words of so many senses that WordNet brings them near to nearly any other. */
const MANIFOLD = new Set(
  "go get make take move set place part turn pass work mean put run come hold keep bring give play draw cut call post leave last air head line form show change act do have be stay follow lead open serve start stand receive undergo conduct perform".split(
    " ",
  ),
);

/** Whether being near to an English word says nothing. */
export function isManifold(word: TaggedWord): boolean {
  return MANIFOLD.has(word.lemma) || isGeneric(word);
}
