import type { TaggedWord } from "../../../language/tag-words.ts";
import { isManifold } from "./is-manifold.ts";
import { nearWordsOf } from "./near-words-of.ts";

/** Whether two English verbs are, in WordNet, kinds of one and the same deed that says something: a distant likeness. */
export function areAkin(a: TaggedWord, b: TaggedWord): boolean {
  if (a.pos !== "VERB" || b.pos !== "VERB" || isManifold(b)) return false;
  const near = nearWordsOf(a);
  return [...nearWordsOf(b)].some((word) => near.has(word) && !isManifold({ ...b, lemma: word, text: word }));
}
