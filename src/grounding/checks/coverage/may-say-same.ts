import type { TaggedWord } from "../../../language/tag-words.ts";
import { isKindOf } from "./is-kind-of.ts";
import { isManifold } from "./is-manifold.ts";
import { dictionaryForm, nearWordsOf } from "./near-words-of.ts";
import { wordNetPos } from "./word-net-pos.ts";

/**
 * Whether WordNet has it that a source's English word may say what a claimed one does: a synonym, a derivation or, between
 * verbs, a cause; of a source's noun a more general one, for a claim may say less but may not say more.
 */
export function maySaySame(claimed: TaggedWord, told: TaggedWord): boolean {
  if (wordNetPos[claimed.pos] === undefined || wordNetPos[told.pos] === undefined || isManifold(told)) return false;
  if (nearWordsOf(told).has(dictionaryForm(claimed))) return true;
  if (claimed.pos === "NOUN" && told.pos === "NOUN") return isKindOf(told.lemma, claimed.lemma);
  return claimed.pos === "VERB" && told.pos === "VERB" && nearWordsOf(claimed).has(dictionaryForm(told));
}
