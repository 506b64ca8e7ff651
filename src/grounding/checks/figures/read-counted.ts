import { foldWord } from "../../../language/fold-word.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { measures } from "./measures.ts";
import { PEOPLE } from "./people.ts";

/** What a figure counts. */
export interface Counted {
  /** Stems of the noun phrase and of the one it consists of. */
  readonly words: readonly string[];
  /** Stems of the heads of both: "members of the security forces" has "member" and "force". */
  readonly heads: readonly string[];
  /** Both heads as they are written, lower case. */
  readonly nouns: readonly string[];
  /** Their dictionary forms. */
  readonly lemmas: readonly string[];
  /** Where the phrase ends; the offset it was read from where nothing is counted. */
  readonly end: number;
}

const MODIFIERS = new Set(["ADJ", "NOUN", "PROPN"]);
const NOT_COUNTED =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|more|less|fewer|so|dead|alive|later|earlier|ago|old|each|such|same|north|south|east|west)$/iu;
/** "Compared with 43 the year before": the year is not counted. */
const BEFORE_THEN =
  /^\s(?:an?|the|last|this)\s(?:same\s)?(?:year|month|week|day|quarter|decade|season)(?:\s(?:before|earlier|ago))?\b/iu;
const PARTICIPLE = /(?:ed|ing|en)$/u;

/** Reads the noun phrase that begins at an offset, over "of the", up to its last noun, and one "of …" that follows it. */
export function readCounted(text: string, from: number): Counted {
  const words = tagWords(text);
  if (BEFORE_THEN.test(text.slice(from, from + 40))) return { words: [], heads: [], nouns: [], lemmas: [], end: from };
  let at = words.findIndex(({ span }) => span.start >= from);
  if (at === -1) return { words: [], heads: [], nouns: [], lemmas: [], end: from };
  if (/^of$/iu.test(words[at]?.text ?? "")) at += 1;
  while (
    /^(?:the|its|their|his|her|our|these|those|all|other|more|additional|further|such|this)$/iu.test(
      words[at]?.text ?? "",
    )
  )
    at += 1;
  at = skipOwner(words, at);
  const first = readPhrase(words, at);
  const link = words[first.next];
  const second =
    first.head !== null && /^of$/iu.test(link?.text ?? "")
      ? readPhrase(words, skipArticle(words, first.next + 1))
      : null;
  const phrases = [first, ...(second === null ? [] : [second])].filter(({ head }) => head !== null);
  return {
    words: phrases.flatMap(({ stems }) => stems),
    heads: phrases.flatMap(({ head }) => (head === null ? [] : stemOf(head))),
    nouns: phrases.flatMap(({ head }) => head?.text.toLowerCase() ?? []),
    lemmas: phrases.flatMap(({ head }) => head?.lemma ?? []),
    end: first.end ?? from,
  };
}

function skipArticle(words: readonly TaggedWord[], at: number): number {
  return /^(?:the|its|their|his|her|an?)$/iu.test(words[at]?.text ?? "") ? at + 1 : at;
}

/** "Two of Orrin's engineers", "two of Keel's other clubs": what is counted is what is owned. */
function skipOwner(words: readonly TaggedWord[], from: number): number {
  const owned = words.slice(from, from + 5).findIndex(({ text, pos }) => pos === "PART" && /^['’](?:s|$)/iu.test(text));
  const isOwner = owned > 0 && words.slice(from, from + owned).every(({ pos }) => MODIFIERS.has(pos));
  if (!isOwner) return from;
  const at = from + owned + 1;
  return /^(?:other|own|remaining)$/iu.test(words[at]?.text ?? "") ? at + 1 : at;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly head: TaggedWord | null;
  readonly end: number | null;
  /** The index of the first word after it. */
  readonly next: number;
}

function readPhrase(words: readonly TaggedWord[], from: number): Phrase {
  const stems: string[] = [];
  let head: TaggedWord | null = null;
  let end: number | null = null;
  let next = from;
  for (let at = from; at < Math.min(words.length, from + 8); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const following = words[at + 1];
    const isNoun = word.pos === "NOUN" || word.pos === "PROPN";
    if (/^[-–]$/u.test(word.text) && following !== undefined && MODIFIERS.has(following.pos)) continue;
    // "Four water-carrying aircraft".
    if (/^[-–]$/u.test(word.text) && head !== null && head.span.end === word.span.start && following?.pos === "VERB") {
      at += 1;
      continue;
    }
    const leadsOn = following !== undefined && (following.pos === "NOUN" || following.pos === "ADJ");
    const joins = word.pos === "CCONJ" && head === null && leadsOn && stems.length > 0;
    if (joins) continue;
    const modifies = word.pos === "VERB" && PARTICIPLE.test(word.text) && leadsOn && head === null;
    if (!modifies && !MODIFIERS.has(word.pos)) break;
    if (NOT_COUNTED.test(word.text)) break;
    stems.push(stemOf(word));
    if (isNoun) {
      head = word;
      end = word.span.end;
      next = at + 1;
      // "9,800 people work": nothing longer begins with "people".
      if (PEOPLE.has(stemOf(word))) break;
    }
  }
  return { stems: head === null ? [] : stems, head, end, next };
}

/** Nouns are compared by their stems, so that "boat" is "boats". */
export function stemOf({ text }: { readonly text: string }): string {
  const plain = text.toLowerCase().replace(/['’]s?$/u, "");
  return measures.get(plain) ?? foldWord(plain, "en");
}
