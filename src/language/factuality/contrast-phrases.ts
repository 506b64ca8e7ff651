import type { TaggedWord } from "../tag-words.ts";

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;

/**
 * The phrases that a sentence names only to leave them out: "the pump failed, not the valve", "a delay rather than a cut", "in
 * Pine County, though not in Dell", "not of money but of nurses". @returns half-open ranges of indices, from the word that leaves out
 */
export function contrastPhrases(words: readonly TaggedWord[]): readonly (readonly [number, number])[] {
  return words.flatMap((_, at): (readonly [number, number])[] => {
    const but = butOf(words, at);
    if (but !== null) return [[at, but]];
    const from = isLeftOut(words, at) ? at + 1 : isInstead(words, at) ? at + 2 : null;
    if (from === null || !PHRASE.test(words[from]?.pos ?? "")) return [];
    const end = words.findIndex(({ pos }, index) => index >= from && !PHRASE.test(pos));
    return [[at, end < 0 ? words.length : end]];
  });
}

/** ", not the valve", ", and not the valve", ", though not in Dell", "as a guest and not as a delegate". */
function isLeftOut(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1];
  if (!/^not$/i.test(words[at]?.text ?? "") || /^(?:only|even|all|every)$/i.test(next?.text ?? "")) return false;
  // ", by six votes to four, not to sell": negates the infinitive.
  if (next?.lemma === "to" && /^(?:VERB|AUX|ADV)$/.test(words[at + 2]?.pos ?? "")) return false;
  // "In May, not a ship left": a subject.
  if (/^(?:an?|one)$/i.test(next?.text ?? "") && hasVerbBehind(words, at)) return false;
  const before = /^(?:and|but|though|although)$/i.test(words[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return words[before]?.text === "," || isJoinedAlike(words, at);
}

function hasVerbBehind(words: readonly TaggedWord[], at: number): boolean {
  const behind = words.slice(at + 1).find(({ pos }) => !PHRASE.test(pos));
  return behind?.pos === "VERB" || behind?.pos === "AUX";
}

/** How far back the phrase may begin that another is set beside. */
const MOST_WORDS_BESIDE = 8;

/** "As a guest and not as a delegate", "a loan and not a gift": "not" between two phrases that begin alike, with no verb behind. */
function isJoinedAlike(words: readonly TaggedWord[], at: number): boolean {
  const first = words[at + 1];
  if (!/^and$/i.test(words[at - 1]?.text ?? "") || first === undefined || hasVerbBehind(words, at)) return false;
  const back = words.slice(Math.max(0, at - 1 - MOST_WORDS_BESIDE), at - 1);
  const verb = back.findLastIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const beside = back.slice(verb + 1);
  return first.pos === "ADP"
    ? beside.some(({ text }) => text.toLowerCase() === first.text.toLowerCase())
    : first.pos === "DET" && beside[0]?.pos === "DET" && beside.at(-1)?.pos === "NOUN";
}

const isInstead = (words: readonly TaggedWord[], at: number): boolean =>
  /^(?:rather than|instead of)$/i.test(`${words[at]?.text} ${words[at + 1]?.text}`);

/** Further away "but" joins clauses. */
const MOST_WORDS_TO_BUT = 10;

/**
 * Where "but" stands that sets one phrase against another behind "not": "is not short of money but of nurses", "not a delay but a
 * cut", "no longer as a guest but as a delegate". Both begin alike, and no verb stands between them nor right behind the second.
 */
function butOf(words: readonly TaggedWord[], at: number): number | null {
  const isNoLonger = /^no longer$/i.test(`${words[at]?.text} ${words[at + 1]?.text}`);
  if (
    !(isNoLonger || /^(?:not|n['’]t)$/i.test(words[at]?.text ?? "")) ||
    /^(?:only|just|merely|simply)$/i.test(words[at + 1]?.text ?? "")
  )
    return null;
  const offset = words.slice(at, at + MOST_WORDS_TO_BUT).findIndex(({ text }) => /^but$/i.test(text));
  const but = at + offset;
  const first = words[but + 1];
  if (offset < 0 || first === undefined || !/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|SCONJ)$/.test(first.pos)) return null;
  const between = words.slice(at + 1, but);
  const isAlike = between.some(({ text, pos }) =>
    first.pos === "ADP" ? text.toLowerCase() === first.text.toLowerCase() : pos === first.pos,
  );
  const second = words.slice(but + 1, but + 1 + MOST_WORDS_TO_BUT);
  const end = second.findIndex(({ pos, text }) => pos === "PUNCT" || /^(?:and|but|or)$/i.test(text));
  const hasVerb = second.slice(0, end < 0 ? undefined : end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return isAlike && !hasVerb && !between.some(({ pos, text }) => pos === "AUX" || text === ",") ? but : null;
}
