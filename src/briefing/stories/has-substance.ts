import { analyse } from "../../language/analyse.ts";
import { isPastForm } from "../../language/is-past-form.ts";
import { readFigures } from "../../language/read-figures.ts";
import { FURNITURE_OPENING } from "./furniture.ts";

/** Fewer terms tell no news: "Read more here". */
const LEAST_TERMS = 4;
/** With so many terms a sentence has substance whether or not its verb is known: the present tense has no form of its own. */
const MANY_TERMS = 8;
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|says)$/iu;

/** Whether a sentence that an article adds to known ones tells news by itself: enough terms, and a verb or a figure. */
export function hasSubstance(text: string, language: string | null): boolean {
  if (FURNITURE_OPENING.test(text.trim())) return false;
  const terms = new Set(analyse(text, language).map(({ term }) => term));
  if (terms.size < LEAST_TERMS) return false;
  // Verbs are known in English alone.
  if (terms.size >= MANY_TERMS || (language !== null && !/^en\b/u.test(language))) return true;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return readFigures(text).length > 0 || words.some((word) => AUXILIARY.test(word) || isPastForm(word));
}
