import type { Span } from "../domain/span.ts";

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd: "USD",
  dollar: "USD",
  "u.s. dollar": "USD",
  "us dollar": "USD",
  a$: "AUD",
  c$: "CAD",
  hk$: "HKD",
  nz$: "NZD",
  s$: "SGD",
  r$: "BRL",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  "£": "GBP",
  gbp: "GBP",
  pound: "GBP",
  "¥": "JPY",
  jpy: "JPY",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  cny: "CNY",
  "₹": "INR",
  inr: "INR",
  rs: "INR",
  rupee: "INR",
  pkr: "PKR",
  chf: "CHF",
  franc: "CHF",
  "₽": "RUB",
  ruble: "RUB",
  rouble: "RUB",
  "₩": "KRW",
  won: "KRW",
  "₺": "TRY",
  lira: "TRY",
  "₪": "ILS",
  shekel: "ILS",
  "₦": "NGN",
  naira: "NGN",
  peso: "MXN",
  real: "BRL",
  riyal: "SAR",
  dirham: "AED",
  krona: "SEK",
  krone: "NOK",
  zloty: "PLN",
};
/** Languages that write 1.200,5 for 1200.5. */
const COMMA_DECIMAL = new Set(["de", "es", "it", "pt", "nl", "da", "id", "tr", "ro", "el", "sl", "hr", "sr"]);

const PREFIX = /(?:(?:us|hk|nz|[acsr])?\$|[€£¥₹₽₩₺₪₦]|(?:usd|eur|gbp|inr|pkr|jpy|cny|chf|rs\.?)(?=\s?\p{Nd}))\s?/iuy;
const DIGITS =
  /\p{Nd}{1,3}(?:[,.\u00a0\u2009\u202f]\p{Nd}{3}){1,5}(?:[,.]\p{Nd}+)?(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)?/uy;
const SCALE =
  /[\s-]?(dozen|hundred|thousand|lakh|million|crore|billion|trillion|mn|mln|bn|bln|tn|trn)(?![\p{L}\p{N}])/iuy;
const MONEY_SCALE = /\s?(k|m|b)(?![\p{L}\p{N}])/iuy;
const PERCENT =
  /\s?(?:%|percent\b|per\s?cent\b|pct\b|prozent\b|procent\b|pour\s?cent\b|por\s?cien?to\b|per\s?cento\b|percentage points?\b)/iuy;
const MONEY_NAME =
  /[\s-](?:((?:u\.?s\.? )?dollar|euro|pound|yen|yuan|renminbi|rupee|franc|rou?ble|lira|shekel|naira|peso|riyal|dirham|krona|krone|zloty)s?|(usd|eur|gbp|inr|pkr|cny|jpy|chf))(?![\p{L}\p{N}])/iuy;
const WORDS =
  /(?:(?:half )?an? (?=dozen|hundred|thousand|million|billion|trillion))?(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)(?:(?:[\s-]|(?<=hundred|thousand|million|billion|trillion)\sand\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)){0,12}(?![\p{L}\p{N}])/iuy;

/** A number as a text writes it. */
export interface ReadNumber {
  readonly span: Span;
  readonly value: number;
  /** "%", an ISO 4217 code, or null. "$" is read as USD. */
  readonly unit: string | null;
  /** Whether it was written in words: "three dozen". */
  readonly inWords: boolean;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function digitsValue(digits: string, language: string | null): number {
  const plain = digits.replace(/[\u00a0\u2009\u202f]/g, "").replace(/\p{Nd}/gu, toAsciiDigit);
  const comma = language !== null && COMMA_DECIMAL.has(language);
  const grouped = comma ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const group = comma ? /\./g : /,/g;
  const ungrouped = grouped.test(plain) ? plain.replace(group, "") : plain;
  return Number(ungrouped.replace(",", "."));
}

/** Decimal digits of every script stand in runs of ten. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

function wordsValue(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const unit = UNITS[word];
    const scale = SCALES[word];
    if (word === "half") group = 0.5;
    else if (unit !== undefined) group += unit;
    else if (scale !== undefined && scale <= 100) group = (group || 1) * scale;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/**
 * Reads the number that begins at an offset: digits with grouping, number words, a scale ("65bn", "65 billion"), a
 * currency or percent sign or word. Null where none begins, and for ordinals, times, and digits inside a word.
 * @param language ISO 639-1 code or null; decides whether "1.200" is 1200 or 1.2
 */
export function readNumber(text: string, at: number, language: string | null): ReadNumber | null {
  const before = text.charAt(at - 1);
  if (/[\p{L}\p{N}]/u.test(before) || (/[-.:]/.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(at - 2)))) return null;
  const prefix = match(PREFIX, text, at)?.[0] ?? "";
  let end = at + prefix.length;
  const digits = match(DIGITS, text, end)?.[0];
  const words = digits === undefined && prefix === "" ? match(WORDS, text, end)?.[0] : undefined;
  const written = digits ?? words;
  if (written === undefined) return null;
  end += written.length;
  let value = digits === undefined ? wordsValue(written) : digitsValue(digits, language);
  if (!Number.isFinite(value)) return null;
  const scale =
    digits === undefined ? null : (match(SCALE, text, end) ?? (prefix ? match(MONEY_SCALE, text, end) : null));
  if (scale) {
    value *= SCALES[scale[1]?.toLowerCase() ?? ""] ?? 1;
    end += scale[0].length;
  }
  const percent = match(PERCENT, text, end)?.[0] ?? "";
  const money = prefix === "" && percent === "" ? match(MONEY_NAME, text, end) : null;
  end += percent.length + (money?.[0].length ?? 0);
  if (
    digits !== undefined &&
    end === at + prefix.length + written.length &&
    /^[\p{L}\p{N}]|^[:.]\p{Nd}/u.test(text.slice(end, end + 2))
  )
    return null;
  const name = (prefix.trim() || (money?.[1] ?? money?.[2] ?? ""))
    .toLowerCase()
    .replaceAll(/(?<=^rs)\.|(?<=^u|^u\.s)\./g, "");
  const unit = percent ? "%" : (CURRENCIES[name] ?? null);
  // Rounding takes off what binary multiplication adds: 1.1 million is 1100000.
  return { span: { start: at, end }, value: Number(value.toPrecision(12)), unit, inWords: words !== undefined };
}
