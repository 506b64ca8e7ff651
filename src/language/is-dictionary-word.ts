import { irregularForms } from "./irregular-forms.ts";
import { stopWords } from "./stop-words.ts";
import { synsetsOf, type WordNetPos } from "./word-net/synsets.ts";

const POS: readonly WordNetPos[] = ["noun", "verb", "adj", "adv"];
/** Endings with what stood there before. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/u, ""],
  [/es$/u, ""],
  [/ies$/u, "y"],
  [/ves$/u, "f"],
  [/ed$/u, ""],
  [/d$/u, ""],
  [/ied$/u, "y"],
  [/(\p{L})\1ed$/u, "$1"],
  [/ing$/u, ""],
  [/ing$/u, "e"],
  [/(\p{L})\1ing$/u, "$1"],
  [/ings$/u, ""],
  [/ly$/u, ""],
  [/ily$/u, "y"],
  [/bly$/u, "ble"],
  [/ers?$/u, ""],
  [/ers?$/u, "e"],
  [/iers?$/u, "y"],
  [/est$/u, ""],
  [/ness$/u, ""],
  [/iness$/u, "y"],
  [/^(?:un|re|non|pre|anti|co|over|out|sub|mis|inter|ex|semi|multi|self)/u, ""],
];

/** Shorter ones are abbreviations and pieces, of which a dictionary knows as many as not. */
const LEAST_LENGTH = 3;

const known = new Map<string, boolean>();
const MAX_REMEMBERED = 5_000;

/** Whether WordNet or our own word lists know an English word, or what it is a form of. */
export function isDictionaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  const remembered = known.get(lower);
  if (remembered !== undefined) return remembered;
  if (known.size >= MAX_REMEMBERED) known.clear();
  const parts = lower.split(/[-‐‑/]/u).filter((part) => part !== "");
  const is =
    parts.length > 1
      ? parts.every((part) => isDictionaryWord(part))
      : lower.length < LEAST_LENGTH || isListed(lower) || isForm(lower);
  known.set(lower, is);
  return is;
}

/** With one or two endings: "reopenings". */
function isForm(lower: string): boolean {
  const bases = basesOf(lower);
  return bases.some(isListed) || bases.flatMap(basesOf).some(isListed);
}

function basesOf(lower: string): readonly string[] {
  return ENDINGS.filter(([ending]) => ending.test(lower))
    .map(([ending, before]) => lower.replace(ending, before))
    .filter(({ length }) => length >= LEAST_LENGTH);
}

function isListed(lower: string): boolean {
  if (stopWords.en?.has(lower) || irregularForms.has(lower)) return true;
  return POS.some((pos) => synsetsOf(lower, pos).length > 0);
}
