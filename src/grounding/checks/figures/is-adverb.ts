import { foldWord } from "../../../language/fold-word.ts";
import { isPastForm } from "../../../language/is-past-form.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import type { Quantity, SaidQuantity } from "./quantity.ts";

/** Before an ordinal that counts a noun, "the first elected mayor", "Orrin's first printed book", or ranks, "who came first said". */
const TAKES_ORDINAL = new Set(["DET", "ADJ", "PART", "VERB"]);
/** After these, "first" and a participle may belong to a noun that follows: "Ada Halden, first elected mayor of Orrin". */
const LEAVES_OPEN = new Set(["PUNCT", "NUM", "CCONJ"]);
const OWN = /^(?:my|your|his|her|its|our|their|whose|this|that|these|those)$/iu;

/** What was so "at first" was otherwise later. */
const TURNS =
  /\b(?:initial(?:ly)?|original(?:ly)?|first|early|begin\p{L}*|beg[au]n|start\p{L}*|then|later|but|though|although|while|yet|however|after|afterwards|before|earlier|until|now|no longer|eventually|finally|subsequent(?:ly)?|soon|once|used to|chang\p{L}*|turn\p{L}*|bec[ao]me|instead|switch\p{L}*)\b/iu;

/**
 * Whether the "first" of a claim counts nothing because it stands before a verb, "it was first awarded in 1968", or says "at first",
 * and its quotes number that deed no other way, as in "it was awarded for the second time in 1968".
 */
export function isAdverb(
  text: string,
  { kind, span, value }: Quantity,
  said: readonly SaidQuantity[],
  texts: readonly string[],
): boolean {
  if (kind !== "ordinal" || value !== 1) return false;
  const words = tagWords(text);
  const at = words.findIndex((word) => word.span.start === span.start);
  const next = words.slice(at + 1).find(({ pos }) => pos !== "ADV");
  if (at === -1 || next === undefined) return false;
  if (/(?<!\p{L})at\s$/iu.test(text.slice(0, span.start)))
    return next.pos !== "NOUN" && next.pos !== "ADJ" && texts.some((each) => TURNS.test(each));
  if (!isFiniteOrParticiple(next) || !leavesFree(words, at, next)) return false;
  const deed = foldWord(next.lemma, "en");
  return !said.some(
    (other) =>
      other.kind === "ordinal" &&
      other.value !== value &&
      tagWords(other.around).some((word) => foldWord(word.lemma, "en") === deed),
  );
}

/** The tagger takes many a verb after "first" for a noun: "it first spoke". */
function isFiniteOrParticiple({ text, pos }: TaggedWord): boolean {
  return (pos === "VERB" && !/ing$/u.test(text)) || (/^\p{Ll}/u.test(text) && isPastForm(text));
}

/** Whether no word before an ordinal makes it number a noun: "the two first met", but not "two first attempted landings". */
function leavesFree(words: readonly TaggedWord[], at: number, verb: TaggedWord): boolean {
  const before = words[at - 1];
  if (before !== undefined && (TAKES_ORDINAL.has(before.pos) || OWN.test(before.text))) return false;
  if (before !== undefined && !LEAVES_OPEN.has(before.pos)) return true;
  const after = words[words.indexOf(verb) + 1]?.pos;
  return after !== "NOUN" && after !== "ADJ" && after !== "PROPN";
}
