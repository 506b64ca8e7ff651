import { foldWord } from "../../../language/fold-word.ts";
import type { Complement, Frame, NounPhrase } from "../../../language/frames/frame.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";
import { maySaySame } from "../coverage/may-say-same.ts";

/** How a preposition puts a deed to its time. */
const RELATIONS: Readonly<Record<string, string>> = {
  "": "at",
  in: "at",
  on: "at",
  at: "at",
  during: "at",
  from: "from",
  since: "since",
  after: "after",
  before: "before",
  by: "by",
  until: "until",
  till: "until",
};
/** Relations of which none says the other: what is done by Friday need not be done on Friday. */
const APART: ReadonlyMap<string, readonly string[]> = new Map([
  ["at", ["since", "after", "before", "by", "until"]],
  ["since", ["at", "before", "by", "until"]],
  ["from", ["until", "before", "by"]],
  ["after", ["at", "before", "by", "until"]],
  ["before", ["at", "since", "after", "from"]],
  ["by", ["at", "since", "after", "from"]],
  ["until", ["at", "since", "after", "from"]],
]);
const EDGE = /^(?:end|start|beginning|middle|close)$/i;
const IDLE = /^(?:the|a|an|of|this|that)$/i;

interface Timed {
  readonly relation: string;
  /** The words of the time, lower case. */
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * Why a claim gives a deed the time of another deed of its quotes, or puts it otherwise to its own time: "pleaded guilty in
 * January" of "pleaded guilty last year; the others were freed in January", "by Friday" of "after Friday". Null where it does not.
 * Two deeds of one sentence are two; of two sentences, each may tell the same in other words, but not of two months or years.
 * @param sentences the frames of each sentence of the quotes
 */
export function findMovedTime(claimed: Frame, sentences: readonly (readonly Frame[])[]): string | null {
  const told = sentences.flat();
  const near = told.filter((each) => isSameDeed(claimed, each));
  // Where the quotes have the verb itself, another like it tells another deed.
  const exact = near.filter(({ verb }) => verb.lemma === claimed.verb.lemma);
  const alike = exact.length > 0 ? exact : near;
  if (alike.length === 0 || (claimed.verb.lemma === "be" && alike.length > 1)) return null;
  const own = alike.flatMap(timesOf);
  for (const time of timesOf(claimed)) {
    const same = own.filter((each) => isSameTime(time, each));
    const [first] = same;
    if (first !== undefined) {
      if (same.every((each) => APART.get(each.relation)?.includes(time.relation) === true))
        return `The claim says “${time.text}” where the quotes say “${first.text}”.`;
      continue;
    }
    const isSet = exact.length === 1 && near.length === 1 && isDated(time, own);
    const others = sentences
      .filter((sentence) => isSet || sentence.some((each) => alike.includes(each)))
      .flat()
      .filter((each) => !alike.includes(each) && timesOf(each).some((other) => isSameTime(time, other)));
    const [holder] = others;
    const [mine] = own;
    // A deed without a time of its own may share its neighbour's.
    if (holder === undefined || mine === undefined || alike.some((each) => timesOf(each).length === 0)) continue;
    // "Sales rose in March. They climbed in May": of two sentences, the other may go on telling of the same deed.
    const isApart = (other: Frame) =>
      sentences.some((each) => each.includes(other) && !each.some((one) => alike.includes(one)));
    if (others.some((other) => isApart(other) && maySaySame(claimed.verb, other.verb))) continue;
    if (others.some((other) => sentences.some((sentence) => alike.includes(governorOf(other, sentence) ?? claimed))))
      continue;
    return `The claim says “${time.text}” of what the quotes tell as “${mine.text}”; they say that time of another deed (“${holder.verb.text}”).`;
  }
  return null;
}

/** Units of which one deed has one. */
const UNITS: readonly RegExp[] = [
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/,
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/,
  /^(?:1\d|20)\d\d$/,
];

/** Whether a deed's only time names another day of the week, month or year than this, which so cannot be its time. */
function isDated(time: Timed, own: readonly Timed[]): boolean {
  const [mine] = own;
  const isPlain = ({ relation, words }: Timed) => relation === "at" && words.length === 1;
  return (
    mine !== undefined &&
    own.length === 1 &&
    isPlain(mine) &&
    isPlain(time) &&
    UNITS.some((unit) => [mine, time].every(({ words }) => unit.test(words[0] ?? "")))
  );
}

/** The deed that another says, wants or begins; null where it hangs on none. */
const governorOf = (frame: Frame, sentence: readonly Frame[]): Frame | null =>
  sentence.includes(frame) && frame.link.kind === "complement" && frame.link.parent !== null
    ? (sentence[frame.link.parent] ?? null)
    : null;

const isSameDeed = (claimed: Frame, told: Frame): boolean => {
  const [own, theirs] = [foldWord(claimed.verb.lemma, "en"), foldWord(told.verb.lemma, "en")];
  if (own !== theirs && nearSynonyms.get(own)?.has(theirs) !== true) return false;
  return (
    claimed.verb.lemma !== "be" ||
    claimed.undergoers.some(({ head }) => told.undergoers.some((other) => other.head.lemma === head.lemma))
  );
};

function timesOf({ times, complements }: Frame): readonly Timed[] {
  const edges = complements.filter(
    ({ phrase }) => EDGE.test(phrase.head.text) && phrase.complements.some((each) => each.phrase.isTime),
  );
  return [...times, ...edges].flatMap((each): Timed[] => {
    const relation = RELATIONS[each.preposition];
    return relation === undefined ? [] : [{ relation, words: wordsOf(each), text: textOf(each) }];
  });
}

const allWords = ({ words, complements }: NounPhrase, isEdge: boolean): readonly string[] =>
  [...words, ...(isEdge ? complements.flatMap(({ phrase }) => phrase.words) : [])].map(({ text }) => text);

function wordsOf({ phrase }: Complement): readonly string[] {
  return allWords(phrase, EDGE.test(phrase.head.text))
    .map((text) => text.toLowerCase())
    .filter((text) => !IDLE.test(text));
}

const textOf = ({ preposition, phrase }: Complement): string =>
  [preposition, ...allWords(phrase, EDGE.test(phrase.head.text))].filter(Boolean).join(" ");

/** "November" and "6 November 2025" may be one; "last year" and "this year" are not. */
function isSameTime(a: Timed, b: Timed): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}
