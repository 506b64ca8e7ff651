import { isPastForm } from "../../../language/is-past-form.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import type { Deed } from "./deed.ts";
import { verbGroup } from "./verb-group.ts";

/** When a verb tells its deed; null for an infinitive or participle that tells none. */
export function readTime(words: readonly TaggedWord[], verb: TaggedWord, isGoverned: boolean): Deed["time"] | null {
  const group = verbGroup(words, verb);
  if (isGoverned) return "any";
  if (group.includes("to")) return null;
  if (group.some((word) => /^(?:will|wo|shall|['’]ll)$/u.test(word))) return "future";
  if (group.some((word) => /^(?:was|were|did|had|has|have|been)$/u.test(word))) return "past";
  if (group.some((word) => /^(?:is|are|am|do|does|['’](?:s|re))$/u.test(word))) return "present";
  if (/^(?:was|were|had)$/iu.test(verb.text)) return "past";
  if (verb.pos === "VERB" && /ing$/u.test(verb.text)) return null;
  return isPastForm(verb.text) ? "past" : "present";
}
