import { foldWord } from "../../../language/fold-word.ts";
import type { Phrase } from "../../../language/read-clauses.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { mutualDeeds } from "./mutual-deeds.ts";
import { readEvents } from "./read-events.ts";

/** A place in a sentence that a phrase fills: who does a deed, to whom it is done, what follows a noun's or an adjective's "of". */
interface Slot {
  readonly place: string;
  /** Stems of the nouns and names that fill it. */
  readonly filler: ReadonlySet<string>;
  readonly text: string;
}

/** Two phrases that stand in each other's place. */
export interface Exchange {
  readonly claimed: readonly [string, string];
}

const PRONOUNS: Readonly<Record<string, string>> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  they: "they",
  them: "they",
  their: "they",
};
/** Before a noun these say whose it is, or for whom or by whom. */
const OWNERS = new Set(["of", "by", "for", "from"]);
const GOVERNING = /^(?:NOUN|PROPN|ADJ)$/;
const NOMINAL = /^(?:NOUN|PROPN)$/;

/**
 * Finds two phrases that a claim has exchanged: in one sentence of its quotes each stands in the other's place, and in none does
 * either stand where the claim has it. "A spokeswoman for the army accused the Front" beside "for the Front accused the army".
 */
export function findExchange(text: string, sentences: readonly string[]): Exchange | null {
  const claimed = readSlots(text);
  const told = sentences.map(readSlots);
  const isTold = (slot: Slot) =>
    told.some((slots) => slots.some(({ place, filler }) => place === slot.place && overlap(filler, slot.filler)));
  const strange = claimed.filter((slot) => slot.filler.size > 0 && !isTold(slot));
  for (const [at, a] of strange.entries())
    for (const b of strange.slice(at + 1)) {
      if (a.place === b.place || overlap(a.filler, b.filler) || mayBeOne(a, b)) continue;
      const isExchanged = told.some((slots) => stands(slots, a.place, b.filler) && stands(slots, b.place, a.filler));
      if (isExchanged) return { claimed: [a.text, b.text] };
    }
  return null;
}

/** A pronoun and a name: "he" may be "Lena Holt's deputy". */
function mayBeOne(a: Slot, b: Slot): boolean {
  const isPronoun = ({ text }: Slot) => PRONOUNS[text.toLowerCase()] !== undefined;
  const isName = ({ text }: Slot) => /^\p{Lu}/u.test(text);
  return (isPronoun(a) && isName(b)) || (isPronoun(b) && isName(a));
}

const stands = (slots: readonly Slot[], wanted: string, wantedFiller: ReadonlySet<string>): boolean =>
  slots.some(({ place, filler }) => place === wanted && overlap(filler, wantedFiller));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

function readSlots(text: string): readonly Slot[] {
  const events = readEvents(text)
    .filter(({ deed }) => !mutualDeeds.has(deed))
    .flatMap(({ deed, doers, undergoers, complements }) => [
      ...doers.map((phrase) => slotOf(`${deed} doer`, phrase)),
      ...undergoers.map((phrase) => slotOf(`${deed} undergoer`, phrase)),
      // Of two bare phrases beside a passive either may be whom and either what: "was named chair".
      ...complements
        .filter(({ preposition }) => preposition !== "")
        .map(({ preposition, phrase }) => slotOf(`${deed} ${preposition}`, phrase)),
    ]);
  return [...events, ...besideNouns(tagWords(text))];
}

function slotOf(place: string, phrase: Phrase): Slot {
  const of = phrase.words.findIndex(({ lemma }) => lemma === "of");
  const core = of > 0 ? phrase.words.slice(0, of) : phrase.words;
  const owner = core.findLastIndex(({ text }) => /^['’]s?$/.test(text));
  const own = core.slice(owner + 1 < core.length ? owner + 1 : 0);
  return { place, filler: fillerOf([...own, ...(phrase.apposition?.words ?? [])]), text: phrase.head.text };
}

/** A phrase by its last noun and its names. */
function fillerOf(words: readonly TaggedWord[]): ReadonlySet<string> {
  const last = words.findLast(({ pos }) => NOMINAL.test(pos));
  const kept = words.filter((word) => word === last || word.pos === "PROPN");
  const pronouns = words.flatMap(({ pos, text }) =>
    pos === "PRON" ? [PRONOUNS[text.toLowerCase()] ?? []].flat() : [],
  );
  return new Set([...kept.map(({ lemma }) => foldWord(lemma, "en")), ...(last === undefined ? pronouns : [])]);
}

/** "The claim by the guild" and "the guild's claim"; "unlike the castle", "than a delay". */
function besideNouns(words: readonly TaggedWord[]): readonly Slot[] {
  return words.flatMap((word, at): readonly Slot[] => {
    if (word.pos === "ADP" || word.pos === "SCONJ" || word.lemma === "unlike" || word.lemma === "than") {
      const end = words.findIndex((each, index) => index > at && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(each.pos));
      const phrase = words.slice(at + 1, end < 0 ? undefined : end).filter(({ text }) => !/^['’]s?$/.test(text));
      const governor = words[at - 1];
      const isAlone = word.lemma === "unlike" || word.lemma === "than";
      if (phrase.length === 0 || (!isAlone && !GOVERNING.test(governor?.pos ?? ""))) return [];
      const preposition = OWNERS.has(word.lemma) ? "of" : word.lemma;
      const place = isAlone ? word.lemma : `${foldWord(governor?.lemma ?? "", "en")} ${preposition}`;
      return [{ place, filler: fillerOf(phrase), text: phrase.at(-1)?.text ?? "" }];
    }
    if (!/^['’]s?$/.test(word.text)) return [];
    const head = words.slice(at + 1).find(({ pos }) => pos === "NOUN");
    const start = words.findLastIndex(({ pos }, index) => index < at && !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
    const owner = words.slice(start + 1, at);
    return head === undefined || owner.length === 0
      ? []
      : [{ place: `${foldWord(head.lemma, "en")} of`, filler: fillerOf(owner), text: owner.at(-1)?.text ?? "" }];
  });
}
