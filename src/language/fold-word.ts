import { irregularForms } from "./irregular-forms.ts";
import { stemmers } from "./stemmers.ts";

const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ё: "е",
};
/** Memory for the stems of the words met last, by language: text repeats its words. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, Map<string, string>>();

function foldMarks(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has nothing to fold.
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  // Some compatibility forms decompose into a space and a mark.
  const replaced = word.replace(/[ßæœøłđðþıё]/g, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter);
  // Marks are accents in these scripts; in others (Devanagari, Thai) they are vowels.
  return replaced
    .normalize("NFKD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}+/gu, "")
    .replace(/[\u064B-\u065F\u0640]/g, "")
    .replace(/\s+/g, "")
    .normalize("NFC");
}

/** One spelling for the British and the American one. */
function englishStem(word: string): string {
  const folded = foldMarks(word);
  const base = irregularForms.get(folded);
  if (base !== undefined) return base;
  const spelled = folded
    .replace(/(?<=\p{L}{3})is(?=(?:e[drs]?|ing|ations?|ers?)$)/u, "iz")
    .replace(/(?<=\p{L}{3})our(?=(?:s|ed|ing|ite|able|al)?$)/u, "or")
    .replace(/(?<=\p{L}{2})tre(?=s?$)/u, "ter");
  return stemmers.en?.(spelled) ?? spelled;
}

/**
 * The index form of a lower-case word: its stem in the language, without accents.
 * @param language ISO 639-1 code; a language without a stemmer, or null, only loses its accents
 */
export function foldWord(word: string, language: string | null): string {
  const key = language ?? "";
  let stems = remembered.get(key);
  if (!stems || stems.size >= MAX_REMEMBERED) {
    stems = new Map();
    remembered.set(key, stems);
  }
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem =
    word.length < 3 || /\p{N}/u.test(word)
      ? foldMarks(word)
      : language === "en"
        ? englishStem(word)
        : foldMarks(stemmers[key]?.(word) ?? word);
  const folded = stem || foldMarks(word) || word;
  stems.set(word, folded);
  return folded;
}
