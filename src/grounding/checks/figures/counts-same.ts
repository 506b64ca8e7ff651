import { isKindOf } from "../coverage/is-kind-of.ts";
import { isBare } from "./find-antecedent.ts";
import { isNumbered } from "./is-numbered.ts";
import { isSynonym } from "./is-synonym.ts";
import { measures } from "./measures.ts";
import { BEFALLEN, isPerson, PEOPLE } from "./people.ts";
import type { Quantity, SaidQuantity } from "./quantity.ts";
import { readQuantities } from "./read-quantities.ts";

const UNITS: ReadonlySet<string> = new Set(measures.values());

/**
 * Whether what the claim's figure counts is what the quote's counts, or a wider word for it: people for civilians, girls for
 * schoolgirls (an English compound is a kind of its last part), deaths for people, of whom other checks ask what befell them. An
 * ordinal may number the first part of a compound as well: "the first leg matches" are those of the first leg.
 */
export function countsSame(claimed: Quantity, said: SaidQuantity): boolean {
  if (claimed.label !== null && claimed.label === said.label) return true;
  if (isNumbered(claimed, said)) return true;
  const [head] = claimed.heads;
  if (head === undefined || claimed.kind === "age" || claimed.kind === "times") return true;
  if (claimed.unit !== null)
    return claimed.heads.every((one) => [...said.words, ...said.sentence].some((other) => isSynonym(one, other)));
  if (said.heads.length === 0) return mayCount(claimed.heads, head, said);
  if (claimed.heads.some((one) => said.heads.some((other) => isSynonym(one, other)))) return true;
  if (claimed.nouns.some((noun) => noun.length > 3 && said.nouns.some((other) => other.endsWith(noun)))) return true;
  if (claimed.kind === "ordinal" && (said.nouns[0] === "time" || said.words[0] === head)) return true;
  // "A 30-minute talk" is "a 30 minute talk".
  if (isMeasured(claimed) && claimed.words[0] === said.words[0]) return true;
  if (PEOPLE.has(head)) return claimed.kind !== "ordinal" && said.nouns.some(isPerson);
  if (isOfKind(claimed, said)) return true;
  if (BEFALLEN.has(head))
    return said.heads.every((one) => !BEFALLEN.has(one) || claimed.words.includes(one)) && said.nouns.some(isPerson);
  return said.heads.some((one) => PEOPLE.has(one)) && isMadeOf(claimed.nouns[0] ?? "", said.sentenceText);
}

/** "Only 12 dogs", "none of the 12 dogs": of other animals there may have been more. */
const DENIES = /\b(?:only|just|merely|none|no|all|both|every|each)\s(?:of\s)?(?:the\s)?$/iu;

const JOINS = /^,?\s(?:and\s)?$/u;

/**
 * "Twelve animals" of "twelve dogs"; the first dog is not the first animal, and fewer than twelve dogs, only twelve of them, or twelve
 * beside nine horses, are perhaps more animals.
 */
function isOfKind({ kind, lemmas: [wide = ""] }: Quantity, said: SaidQuantity): boolean {
  const isOpen = said.bound === "under" || said.bound === "at most" || said.bound === "nearly";
  if (kind !== "number" || isOpen || isMeasured(said) || !isKindOf(said.lemmas[0] ?? "", wide)) return false;
  if (DENIES.test(said.sentenceText.slice(0, said.phrase.start))) return false;
  return !readQuantities(said.sentenceText).some(
    (other) =>
      other.kind === "number" &&
      other.lemmas[0] !== undefined &&
      other.lemmas[0] !== said.lemmas[0] &&
      (isKindOf(other.lemmas[0], wide) ||
        JOINS.test(said.sentenceText.slice(said.phrase.end, other.phrase.start)) ||
        JOINS.test(said.sentenceText.slice(other.phrase.end, said.phrase.start))),
  );
}

/** Whether the word right behind a figure is a unit of measure. */
function isMeasured({ words: [first] }: Quantity): boolean {
  return first !== undefined && UNITS.has(first);
}

/** A pronoun may stand for anything that was told before, in a sentence that the claim need not quote. */
const OF_THEM = /^\s+of\s+(?:them|these)\b/iu;

/** A figure without a noun takes it from its sentence, or, where nothing in it counts, from another sentence of the quotes. */
function mayCount(heads: readonly string[], head: string, said: SaidQuantity): boolean {
  if (said.sentence.has(head) || PEOPLE.has(head) || BEFALLEN.has(head)) return true;
  if (said.antecedent !== null)
    return heads.some((one) => said.antecedent?.heads.some((other) => isSynonym(one, other)));
  return isBare(said) && (said.countedElsewhere.has(head) || OF_THEM.test(said.sentenceText.slice(said.span.end)));
}

/** "Employees" for people whom a company "employs", "villagers" for those of a "village". */
function isMadeOf(noun: string, sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  if (!isPerson(noun) || words.some((word) => word.startsWith(noun.replace(/s$/u, "")))) return false;
  return words.some((word) => noun.startsWith(word.replace(/(?:s|ed)$/u, "")));
}
