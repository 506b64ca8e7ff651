import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { wordRoot } from "../../../language/word-root.ts";
import type { ToldClaim } from "./read-claim.ts";
import { isContentWord } from "./told-sentence.ts";

type Direction = "more" | "less";

interface Comparison {
  readonly direction: Direction;
  readonly word: TaggedWord;
  /** The roots of what it is compared with: after "than", up to the next break. */
  readonly measure: ReadonlySet<string>;
}

const MORE = /^(?:more|higher|faster|larger|bigger|greater|longer|quicker|stronger|better)$/i;
const LESS = /^(?:less|fewer|lower|slower|smaller|shorter|weaker|worse)$/i;
/** "More slowly" is less. */
const TURNS = /^(?:slow|slowly|weakly|poorly|rarely)$/i;
const REACH = 12;

/**
 * Looks for a comparison that the claim turns around: "faster than in the spring" of "more slowly than in the spring", "rust is more
 * likely than ice" of "ice is the more likely cause". @returns why it is refused, or null
 */
export function findComparisonChange({ sentences, quoted }: ToldClaim): string | null {
  const theirs = quoted.flatMap(({ text }) => comparisons(tagWords(text)));
  const likelier = quoted.flatMap(({ text }) => likelierThings(tagWords(text)));
  for (const { text } of sentences) {
    for (const own of comparisons(tagWords(text))) {
      const same = theirs.filter(({ measure }) => isSame(measure, own.measure));
      const [first] = same;
      if (first !== undefined && same.every(({ direction }) => direction !== own.direction))
        return `The quote says “${first.word.text}” than this where the claim says “${own.word.text}”.`;
    }
    const words = tagWords(text);
    for (const { text: source } of quoted) {
      const other = otherThing(words, tagWords(source)) ?? otherMeasure(words, tagWords(source));
      if (other !== null) return `The quote compares “${other.told}” where the claim compares “${other.claimed}”.`;
    }
    const turned = likelier.find((things) => isLessLikely(words, things));
    if (turned !== undefined) return `The quote calls “${[...turned].join(" ")}” the more likely; the claim the less.`;
  }
  return null;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((root) => b.has(root));

function comparisons(words: readonly TaggedWord[]): readonly Comparison[] {
  return words.flatMap((word, at): Comparison[] => {
    const isMore = MORE.test(word.text);
    if ((!isMore && !LESS.test(word.text)) || /^no$/i.test(words[at - 1]?.text ?? "")) return [];
    const than = words.findIndex(({ text }, index) => index > at && index <= at + REACH && text === "than");
    const between = words.slice(at + 1, than);
    if (than < 0 || between.some(({ text }) => /^[,;:]$/.test(text) || MORE.test(text) || LESS.test(text))) return [];
    const isTurned = TURNS.test(words[at + 1]?.text ?? "");
    const measure = rootsOf(phrase(words, than + 1));
    // "More than 40" counts and compares with nothing.
    if (measure.size === 0 || words[than + 1]?.pos === "NUM" || words[than + 1]?.pos === "SYM") return [];
    return [{ direction: isMore !== isTurned ? "more" : "less", word, measure }];
  });
}

function phrase(words: readonly TaggedWord[], from: number): readonly TaggedWord[] {
  const end = words.findIndex(({ pos }, at) => at >= from && /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(pos));
  return words.slice(from, end < 0 ? words.length : end);
}

const rootsOf = (words: readonly TaggedWord[]): ReadonlySet<string> =>
  new Set(words.filter((word) => isContentWord(word) || /^(?:previous|last|before)$/i.test(word.text)).map(wordRoot));

/** The nouns of the subject of "is the more likely": the thing that is likelier than the other. */
function likelierThings(words: readonly TaggedWord[]): readonly ReadonlySet<string>[] {
  return words.flatMap(({ text }, at) => {
    const isLikelier = text === "more" && /^(?:likely|probable)$/.test(words[at + 1]?.text ?? "");
    if (!isLikelier || words[at - 1]?.text !== "the" || words[at - 2]?.lemma !== "be") return [];
    const from = words.findLastIndex(({ pos }, index) => index < at && (pos === "PUNCT" || pos === "SCONJ"));
    return [nouns(words.slice(from + 1, at))];
  });
}

/** "Rust is more likely than ice", where ice is the likelier. */
function isLessLikely(words: readonly TaggedWord[], things: ReadonlySet<string>): boolean {
  const than = words.findIndex(({ text }) => text === "than");
  const isLikelier = words
    .slice(Math.max(0, than - 5), than)
    .some(({ text }, at, near) => text === "more" && /^(?:likely|probable)$/.test(near[at + 1]?.text ?? ""));
  if (than < 0 || !isLikelier) return false;
  const [before, after] = [nouns(words.slice(0, than)), nouns(words.slice(than))];
  return [...things].some((root) => after.has(root)) && ![...things].some((root) => before.has(root));
}

const nouns = (words: readonly TaggedWord[]): ReadonlySet<string> =>
  new Set(words.filter((word) => (word.pos === "NOUN" || word.pos === "PROPN") && isContentWord(word)).map(wordRoot));

interface Other {
  readonly claimed: string;
  readonly told: string;
}

/** "More drownings than in the previous years" of "640 wrecks, more than in the previous years, and 12 drownings". */
function otherThing(claimed: readonly TaggedWord[], told: readonly TaggedWord[]): Other | null {
  const at = told.findIndex(
    ({ text }, index) =>
      (MORE.test(text) || LESS.test(text)) && told[index - 1]?.text === "," && told[index + 1]?.text === "than",
  );
  const than = claimed.findIndex(({ text }) => text === "than");
  const word = claimed.slice(0, than).findLastIndex(({ text }) => MORE.test(text) || LESS.test(text));
  if (at < 0 || than < 0 || word < 0) return null;
  const [ours, theirs] = [rootsOf(phrase(claimed, than + 1)), rootsOf(phrase(told, at + 2))];
  if (ours.size === 0 || !isSame(ours, theirs)) return null;
  const thing = claimed.slice(word + 1, than).find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const before = told.slice(0, at);
  // "640 wrecks of barges since March": what is counted stands before the first preposition.
  const number = before.findLastIndex(({ pos }) => pos === "NUM");
  const counted = before.slice(number + 1).find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  if (thing === undefined || counted === undefined || wordRoot(thing) === wordRoot(counted)) return null;
  return told.slice(at).some((each) => wordRoot(each) === wordRoot(thing))
    ? { claimed: thing.text, told: counted.text }
    : null;
}

/** "Twice that of Dorn" of "In Dorn it was twice that of Velm". */
function otherMeasure(claimed: readonly TaggedWord[], told: readonly TaggedWord[]): Other | null {
  const [ours, theirs] = [multipleOf(claimed), multipleOf(told)];
  if (ours === null || theirs === null || ours.factor !== theirs.factor || ours.name.text === theirs.name.text)
    return null;
  const isBoth =
    told.some(({ text }) => text === ours.name.text) && claimed.some(({ text }) => text === theirs.name.text);
  return isBoth ? { claimed: `that of ${ours.name.text}`, told: `that of ${theirs.name.text}` } : null;
}

function multipleOf(words: readonly TaggedWord[]): { readonly factor: string; readonly name: TaggedWord } | null {
  const at = words.findIndex(
    ({ text }, index) =>
      /^(?:that|those)$/i.test(text) &&
      words[index + 1]?.text === "of" &&
      /^(?:times|twice|half|double)$/i.test(words[index - 1]?.text ?? ""),
  );
  const name = words.slice(at + 2, at + 6).find(({ pos }) => pos === "PROPN");
  return at < 0 || name === undefined
    ? null
    : {
        factor: words
          .slice(Math.max(0, at - 2), at)
          .filter(({ pos, text }) => pos === "NUM" || /^(?:twice|half|double)$/i.test(text))
          .map(({ text }) => text.toLowerCase())
          .join(" "),
        name,
      };
}
