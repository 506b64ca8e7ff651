/** A figure with its unit or ending: "3rd", "1990s", "5km", "$65bn", "20C". */
const FIGURE =
  /^[^\p{L}]*\p{N}[\p{N}.,:]*(?:st|nd|rd|th|s|k|m|bn|tn|mn|am|pm|a\.m|p\.m|km|kg|cm|mm|nm|mg|g|l|ml|h|hr|hrs|min|mph|kph|kmh|kw|mw|gw|kwh|mwh|gwh|twh|ft|in|lb|lbs|oz|c|f|p|x|°c|°f|%|kb|mb|gb|tb|hz|khz|mhz|ghz|v|w|ha|year|million|billion|trillion|day|hour|week|month|minute|metre|meter|mile)?$/iu;
/** "McDonald", "O'Neill", "DiCaprio", "PhD", "MPs"; and names run together of whole words, "GitHub" for "Github". */
const INNER_CAPITAL =
  /^(?:(?:(?:Mc|Mac|Fitz|\p{L}+'|De|Di|Da|Du|La|Le|Van|Von|Ph|e|i)\p{Lu}\p{Ll}*(?:'s)?|\p{Lu}+s)|(?:\p{Lu}\p{Ll}{2,}){2,})$/u;
/** What a word may hold between its letters: full stops of acronyms, hyphens, apostrophes, the "&" of firms. */
const SIGN_AMONG_LETTERS =
  /[\p{L}\p{N}][^\p{L}\p{M}\p{N}'.,&/-]+[\p{L}]|^[^\p{L}\p{M}\p{N}'.,-]+\p{L}|\p{L}[@#$£€&%]+$/u;

/**
 * Whether a word that stands in no quote has signs or digits among its letters, or capitals that the quotes' spelling of it
 * lacks. A capital within a word that they do not hold at all is a name's or an abbreviation's ("MyBank", "YoY"): names have a
 * check of their own. Of compounds ("3rd-rate") only the parts can be mixed.
 * @param held the words of the quotes, lower case
 */
export function isMixed(word: string, held: ReadonlySet<string>): boolean {
  if (FIGURE.test(word) || /[-‐‑/]/u.test(word)) return false;
  if (held.has(word.toLowerCase())) return /\p{Ll}\p{Lu}/u.test(word) && !INNER_CAPITAL.test(word);
  // "US$5m", "A$2.5bn": a currency's sign behind its country.
  if (/^[A-Z]{1,3}[$£€]\p{N}/u.test(word)) return false;
  // "Q3" and "G20" close with their digits.
  return SIGN_AMONG_LETTERS.test(word) || /\p{N}\p{L}|\p{Ll}{2}\p{N}/u.test(word);
}
