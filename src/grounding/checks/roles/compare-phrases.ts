import { contrastSets } from "../../../language/contrast-sets.ts";
import { countries } from "../../../language/countries.ts";
import { foldWord } from "../../../language/fold-word.ts";
import { isCalendarWord } from "../../../language/is-calendar-word.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import { isDerived } from "../coverage/is-derived.ts";

/** same: they may stand for one thing; different: they cannot; unclear: a pronoun, a noun beside a name, two nouns. */
export type Comparison = "same" | "different" | "unclear";

/** "Hundreds of girls" are girls. */
const QUANTITIES = new Set(
  "hundred thousand million billion dozen number group majority half most some many lot series couple pair part member rest one".split(
    " ",
  ),
);
/** "The province of Mereth" is Mereth. */
const PLACES =
  /^(?:province|city|town|village|port|county|state|region|district|island|republic|kingdom|valley|borough)$/;
const UNCLEAR_HEADS = new Set(["PRON", "SYM", "NUM"]);
const TITLES =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|president|vice|minister|prime|king|queen|judge|gov|governor|sen|senator|rep|gen|general|colonel|captain|mayor|chancellor|secretary|chief|leader|officer|professor|opposition|former)\.?$/i;

/** Each of these bodies is none of the others; "agency", "company" and "group" may be any. */
const BODIES = new Set(
  "trust league board council front army navy ministry guild inspectorate union club party court parliament senate police church university hospital bank".split(
    " ",
  ),
);

const stemOf = ({ lemma }: TaggedWord): string => foldWord(lemma, "en");
const namesOf = (words: readonly TaggedWord[]): readonly string[] =>
  words
    .filter(({ pos, text }) => pos === "PROPN" && !TITLES.test(text))
    .map(({ text }) => foldWord(text.toLowerCase().replaceAll(".", ""), "en"));
/** "A two-day walkout" is one. */
const numbersOf = ({ words }: Phrase): string =>
  words
    .filter(({ pos }, at) => pos === "NUM" && words[at + 1]?.text !== "-")
    .map(({ text }) => text.toLowerCase())
    .join(" ");

interface Core {
  readonly head: TaggedWord;
  readonly words: readonly TaggedWord[];
}

/** What a phrase is about, with the words that belong to it. */
function coreOf({ head, words }: Phrase): Core {
  const of = words.findIndex(({ text }) => text.toLowerCase() === "of");
  if (of < 0) return { head, words };
  // "Secretary of Trade Lena Holt": behind an office and its field stands who holds it.
  const holder = words.slice(of + 2);
  if (head.pos === "PROPN" && TITLES.test(head.text) && holder.at(-1)?.pos === "PROPN")
    return { head: holder.at(-1) ?? head, words: [...words.slice(0, of), ...holder] };
  if (
    !QUANTITIES.has(head.lemma.replace(/s$/, "")) &&
    head.pos !== "NUM" &&
    !(PLACES.test(head.lemma) && words[of + 1]?.pos === "PROPN")
  )
    return { head, words: words.slice(0, of) };
  const rest = words.slice(of + 1);
  const next = rest.findIndex(({ text }) => text.toLowerCase() === "of");
  const inner = next < 0 ? rest : rest.slice(0, next);
  return { head: inner.at(-1) ?? head, words: inner };
}

/** By both phrases: each event of a claim is held against all events of its quotes. */
const known = new WeakMap<Phrase, WeakMap<Phrase, Comparison>>();

/** Whether two phrases may stand for one thing. */
export function comparePhrases(claimed: Phrase, told: Phrase): Comparison {
  const compared = known.get(claimed) ?? new WeakMap<Phrase, Comparison>();
  known.set(claimed, compared);
  const comparison = compared.get(told) ?? compare(claimed, told);
  compared.set(told, comparison);
  return comparison;
}

function compare(claimed: Phrase, told: Phrase): Comparison {
  const pairs = [claimed, ...beside(claimed)].flatMap((a) => [told, ...beside(told)].map((b) => compareCores(a, b)));
  // What stands beside a phrase is the same thing: one clear word about either decides.
  return pairs.includes("same") ? "same" : pairs.includes("different") ? "different" : "unclear";
}

const beside = ({ apposition }: Phrase): readonly Phrase[] => (apposition === null ? [] : [apposition]);

function compareCores(claimed: Phrase, told: Phrase): Comparison {
  const a = coreOf(claimed);
  const b = coreOf(told);
  if (a.head.pos === "PRON" && a.head.lemma === b.head.lemma) return "same";
  // Dates are another check's; "I'm" is tagged as a name.
  if ([a, b].some(({ head }) => UNCLEAR_HEADS.has(head.pos) || isCalendarWord(head.text) || /^i['’]/i.test(head.text)))
    return "unclear";
  const [stem, toldStem] = [stemOf(a.head), stemOf(b.head)];
  const [names, toldNames] = [namesOf(a.words), namesOf(b.words)];
  const isNameShared = names.some((name) => toldNames.some((other) => isSameName(name, other)));
  if (isNamed(a) && isNamed(b)) {
    if (names.length === 0 || toldNames.length === 0) return "unclear";
    if (areNamesakes(names, toldNames)) return "different";
    return isNameShared || isShortFor(names, toldNames) ? "same" : "different";
  }
  if (isNamed(a) || isNamed(b)) {
    if (isNameShared || stem === toldStem) return "same";
    return [a, b].every(({ head }) => BODIES.has(head.text.toLowerCase())) ? "different" : "unclear";
  }
  if (contrastSets.get(stem)?.has(toldStem)) return "different";
  if (stem !== toldStem && !nearSynonyms.get(stem)?.has(toldStem) && !isDerived(stem, toldStem)) return "unclear";
  // How many they are is another check's.
  if (numbersOf(claimed) !== numbersOf(told)) return "unclear";
  const [within, toldWithin] = [namesOf(a.words.filter(isInside)), namesOf(b.words.filter(isInside))];
  const isOtherName = within.length > 0 && toldWithin.length > 0 && !isNameShared && !isShortFor(within, toldWithin);
  return isOtherName ? "different" : "same";
}

/** "Adeyemi-Park": the tagger takes what follows a hyphen for a noun. */
function isNamed({ head, words }: Core): boolean {
  return (
    head.pos === "PROPN" || (/^\p{Lu}/u.test(head.text) && words.at(-2)?.text === "-" && words[0]?.pos === "PROPN")
  );
}

/** A sentence's first word has its capital for nothing. */
const isInside = ({ span }: TaggedWord): boolean => span.start > 0;

/** "Lena Holt" and "Jon Holt". */
function areNamesakes(a: readonly string[], b: readonly string[]): boolean {
  const [first, last] = [a[0] ?? "", a.at(-1) ?? ""];
  return a.length === 2 && b.length === 2 && last === b[1] && first.length > 1 && first.charAt(0) !== b[0]?.charAt(0);
}

/** "Philip" and "Phillip" are spelled apart and may be one; how a name is spelled is another check's. */
const undouble = (name: string): string => name.replace(/(\p{L})\1/gu, "$1");

function isSameName(a: string, b: string): boolean {
  const keys = countries.get(a) ?? [];
  return (
    a === b ||
    undouble(a) === undouble(b) ||
    isDerived(a, b) ||
    (countries.get(b) ?? []).some((key) => keys.includes(key))
  );
}

/** "EU" for "European Union". */
function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  const initials = (names: readonly string[]) => names.map((name) => name.charAt(0)).join("");
  return a.join("") === initials(b) || b.join("") === initials(a);
}
