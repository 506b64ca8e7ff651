import type { Note } from "../../domain/answer.ts";

/** Says why no model wrote the answer. @param why a clause without a full stop, or a whole sentence */
export function degradedNote(why: string): Note {
  return {
    kind: "degraded",
    text: `Extracts only, in the sources' own words: ${lowerFirst(why.trim()).replace(/[.\s]*$/u, "")}.`,
  };
}

/** Says why there is no answer although a model wrote one: that is not what the archive says. */
export function refusedNote(): Note {
  return {
    kind: "degraded",
    text: "The model wrote an answer, but none of its claims passed the checks. That does not mean that the archive does not say: read the passages yourself, or ask in other words.",
  };
}

/** Says that what stands here passed every check, and that more was to come. */
export function partialNote(why: string): Note {
  return {
    kind: "partial",
    text: `Not all of the answer: what stands here has passed every check, but ${lowerFirst(why)}`,
  };
}

/** Lowers a sentence's first letter, unless it begins a name or an acronym. */
function lowerFirst(sentence: string): string {
  return /^(?:The|No|What|There|A|An)\b/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
