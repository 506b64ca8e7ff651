import type { Span } from "../domain/span.ts";
import { foldWord } from "./fold-word.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import { stopWords } from "./stop-words.ts";

/** An index term with the place it was read at. */
export interface Token {
  /** Without white space. */
  readonly term: string;
  readonly span: Span;
  /**
   * word; number (a figure with its unit: "$65000000000", "33%", "1200"); acronym ("U.S." and "US"); part: a piece of a
   * token that was also read whole ("COVID-19", "$65 billion").
   */
  readonly kind: "word" | "number" | "acronym" | "part";
}

const CANDIDATE =
  /[$€£¥₹₽₩₺₪₦]|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const NUMBER_START =
  /^(?:\p{Nd}|[$€£¥₹₽₩₺₪₦]|(?:us|hk|nz|[acsr])$|(?:usd|eur|gbp|inr|pkr|jpy|cny|chf|rs|half|an?|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|hundred|thousand|million|billion|trillion|dozen)(?![\p{L}\p{N}]))/iu;
const ELIDED = /^(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu|quoiqu|dell|all|nell|sull|dall|un)$/;
const ELIDING = new Set(["fr", "it", "ca"]);
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? "en";
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(key, { granularity: "word" });
  segmenters.set(key, segmenter);
  return segmenter;
}

/** A number's term: its sign or unit and its plain value. */
function numberTerm({ value, unit }: ReadNumber): string {
  const plain = String(value);
  return unit === "%"
    ? `${plain}%`
    : unit === "USD"
      ? `$${plain}`
      : unit === null
        ? plain
        : `${unit.toLowerCase()}${plain}`;
}

/** Whether a text has hardly any small letters, so that capitals tell nothing. */
function isAllCapitals(text: string): boolean {
  const sample = text.slice(0, 2_000);
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = sample.match(/\p{Lu}/gu)?.length ?? 0;
  return capital > 4 && small < capital / 4;
}

/**
 * Reads a text into index terms, in order: words without case and accents, stemmed by language, without stop words;
 * acronyms, numbers and compounds whole. A part follows the whole it belongs to.
 * @param language ISO 639-1 code or null; null is read like a language without stemmer and stop words
 */
export function analyse(text: string, language: string | null): readonly Token[] {
  const tokens: Token[] = [];
  const stops = stopWords[language ?? ""];
  const shouting = isAllCapitals(text);

  const withoutApostrophe = (word: string): string => {
    const plain = word.replaceAll(/[’ʼ]/g, "'");
    if (stops?.has(plain)) return "";
    const pieces = plain.split("'");
    if (language !== null && ELIDING.has(language) && ELIDED.test(pieces[0] ?? "")) return pieces.slice(1).join("");
    return (/^[st]?$/.test(pieces.at(-1) ?? "") ? pieces.slice(0, -1) : pieces).join("");
  };

  const push = (raw: string, start: number, kind: Token["kind"]): void => {
    const word = raw.toLowerCase();
    if (stops?.has(word)) return;
    const stem = /['’ʼ]/.test(word) ? withoutApostrophe(word) : word;
    if (stem === "" || stops?.has(stem)) return;
    const term = foldWord(stem, language);
    // "took" is as idle as "take".
    if (language === "en" && stops?.has(term)) return;
    tokens.push({ term, span: { start, end: start + raw.length }, kind });
  };

  const acronym = (raw: string, start: number): void => {
    const letters = raw.replaceAll(".", "").toLowerCase();
    // "U.S." must not become the pronoun, nor "W.H.O." the question word.
    const term = stops?.has(letters) ? [...letters].join(".") : foldWord(letters, null);
    tokens.push({ term, span: { start, end: start + raw.length }, kind: "acronym" });
  };

  const number = (read: ReadNumber): void => {
    tokens.push({ term: numberTerm(read), span: read.span, kind: "number" });
    if (read.unit !== null) tokens.push({ term: numberTerm({ ...read, unit: null }), span: read.span, kind: "part" });
  };

  const compound = (raw: string, start: number): void => {
    const parts = raw.split("-");
    const whole = /\p{N}/u.test(raw) || parts.some((part) => part.length === 1);
    if (whole) {
      const term = /\p{N}/u.test(raw) ? raw.toLowerCase() : foldWord(parts.join("").toLowerCase(), language);
      tokens.push({ term: foldWord(term, null), span: { start, end: start + raw.length }, kind: "word" });
    }
    let at = start;
    for (const part of parts) {
      if (part.length > 1 || !whole) push(part, at, whole ? "part" : "word");
      at += part.length + 1;
    }
  };

  CANDIDATE.lastIndex = 0;
  for (let found = CANDIDATE.exec(text); found; found = CANDIDATE.exec(text)) {
    const raw = found[0];
    const start = found.index;
    if (NUMBER_START.test(raw)) {
      const resume = CANDIDATE.lastIndex;
      const read = readNumber(text, start, language);
      if (read && !(read.inWords && read.value === 1)) {
        number(read);
        CANDIDATE.lastIndex = read.span.end;
        continue;
      }
      CANDIDATE.lastIndex = resume;
    }
    if (UNSPACED.test(raw)) {
      for (const piece of segmenterFor(language).segment(raw))
        if (piece.isWordLike) push(piece.segment, start + piece.index, "word");
    } else if (raw.includes(".")) acronym(raw, start);
    else if (raw.includes("-")) compound(raw, start);
    else if (/^\p{Lu}{2,}$/u.test(raw) && stops?.has(raw.toLowerCase()) && (!shouting || raw === "US"))
      acronym(raw, start);
    else if (/[\p{L}\p{N}]/u.test(raw)) push(raw, start, "word");
  }
  return tokens;
}
