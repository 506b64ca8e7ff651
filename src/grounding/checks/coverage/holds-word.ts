import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { isDerived } from "./is-derived.ts";
import { stemsOf } from "./stems-of.ts";

/** Shorter words begin too many others. */
const LEAST_COMPOUND_LENGTH = 4;

/** "Rain" and "rainfall". */
function isCompound(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LEAST_COMPOUND_LENGTH && (a.startsWith(b) || b.startsWith(a));
}

/** Whether stems hold an English word: itself, a form, a derivation or a near-synonym of it. */
export function holdsWord(held: ReadonlySet<string>, word: TaggedWord): boolean {
  return stemsOf(word).some(
    (stem) =>
      held.has(stem) ||
      [...(nearSynonyms.get(stem) ?? [])].some((near) => held.has(near)) ||
      [...held].some((other) => isDerived(stem, other) || isCompound(stem, other)),
  );
}
