import type { Complement, NounPhrase } from "./frame.ts";
import { isTime } from "./is-time.ts";
import { kindAt, type Sentence, textAt, wordsAt } from "./sentence.ts";

const OWNER = /^['’]s?$/;
/** What they open belongs to the verb. */
const CLAUSAL = /^(?:since|after|before|until|till|as|than|according to)$/;
const MAX_COMPLEMENTS = 6;
const HEADS = /^(?:NOUN|PROPN|NUM|SYM)$/;

/** Builds the noun phrase of a chunk, with what hangs on it by prepositions; null where the chunk is none. */
export function buildPhrase(sentence: Sentence, at: number, beside: readonly number[] = []): NounPhrase | null {
  const first = core(sentence, at);
  if (first === null) return null;
  const owned = ownedByName(sentence, at, first);
  const own = owned ?? first;
  const complements: Complement[] = [];
  let end = owned === null ? at : at + 2;
  while (
    complements.length < MAX_COMPLEMENTS &&
    kindAt(sentence, end + 1) === "preposition" &&
    !CLAUSAL.test(textAt(sentence, end + 1))
  ) {
    const phrase = core(sentence, end + 2);
    if (phrase === null) break;
    complements.push({ preposition: textAt(sentence, end + 1), phrase });
    end += 2;
    if (complements.at(-1)?.preposition !== "between" || kindAt(sentence, end + 1) !== "and") continue;
    const other = core(sentence, end + 2);
    if (other === null) continue;
    complements.push({ preposition: "between", phrase: other });
    end += 2;
  }
  const apposition = appositionAt(sentence, end);
  const appositions = [...new Set([...(apposition === null ? [] : [apposition]), ...beside])].flatMap((each) => {
    const list = [
      each,
      ...(kindAt(sentence, each + 1) === "and" && kindAt(sentence, each + 2) === "noun" ? [each + 2] : []),
    ];
    return list.flatMap((one) => core(sentence, one) ?? []);
  });
  return { ...own, complements, appositions };
}

/** "The Board of Trade's report": an "of" between two names binds them, and the report is the whole name's. */
function ownedByName(sentence: Sentence, at: number, first: NounPhrase): NounPhrase | null {
  const [named] = wordsAt(sentence, at + 2);
  // The tagger knows "Board" and "Office" as nouns too.
  const isName = first.head.pos === "PROPN" || (/^\p{Lu}/u.test(first.head.text) && first.head !== first.words[0]);
  if (!isName || textAt(sentence, at + 1) !== "of" || named?.pos !== "PROPN") return null;
  const phrase = core(sentence, at + 2);
  return phrase?.owner == null
    ? null
    : { ...phrase, owner: { ...first, complements: [{ preposition: "of", phrase: phrase.owner }] } };
}

/** ", the mayor," behind a noun phrase. */
function appositionAt(sentence: Sentence, end: number): number | null {
  if (kindAt(sentence, end + 1) !== "comma" || kindAt(sentence, end + 2) !== "noun") return null;
  let last = end + 2;
  while (/^(?:preposition|and)$/.test(kindAt(sentence, last + 1) ?? "") && kindAt(sentence, last + 2) === "noun") {
    // "A, B and C": a list.
    if (kindAt(sentence, last + 1) === "and" && kindAt(sentence, last + 3) !== "comma") return null;
    last += 2;
  }
  const next = kindAt(sentence, last + 1);
  const isAlone = next === undefined || next === "break" || next === "comma" || next === "relative";
  const words = wordsAt(sentence, end + 2);
  // "Poor welding, not the wind".
  const comma = sentence.chunks[end + 1];
  if (comma !== undefined && /^not$/i.test(sentence.words[comma.to]?.text ?? "")) return null;
  return isAlone && !isTime(words) && words[0]?.pos !== "SYM" ? end + 2 : null;
}

function core(sentence: Sentence, at: number): NounPhrase | null {
  const kind = kindAt(sentence, at);
  if (kind !== "noun" && kind !== "adjective") return null;
  const all = wordsAt(sentence, at);
  const mark = all.findLastIndex(({ text }, index) => OWNER.test(text) && index < all.length - 1);
  const words = all.slice(mark + 1).filter(({ text }) => !OWNER.test(text));
  const head =
    words.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN") ??
    words.findLast(({ pos }) => HEADS.test(pos)) ??
    words.at(-1);
  if (head === undefined) return null;
  const owning = all.slice(0, Math.max(0, mark)).filter(({ text }) => !OWNER.test(text));
  const owner = owning.findLast(({ pos }) => HEADS.test(pos));
  return {
    words,
    head,
    owner:
      owner === undefined
        ? null
        : { words: owning, head: owner, owner: null, complements: [], appositions: [], isTime: false },
    complements: [],
    appositions: [],
    isTime: isTime(words),
  };
}
