import { readNumber } from "../../../language/read-number.ts";
import { ordinalNumber } from "../dates/time-words.ts";
import type { RawFigure } from "./quantity.ts";

const UNDER = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth";

type Kept = Pick<RawFigure, "kind" | "value"> & Partial<RawFigure>;

interface WordPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Kept | null;
}

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
const GROUPS: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  ten: 10,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const FEW: Readonly<Record<string, number>> = { pair: 2, couple: 2, trio: 3, quartet: 4 };
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl|twice|two-?fold)/iu, 2],
  [/^(?:tripl|trebl|three-?fold)/iu, 3],
  [/^(?:quadrupl|four-?fold)/iu, 4],
  [/^(?:quintupl|five-?fold)/iu, 5],
  [/^halv/iu, 0.5],
];
const group = (word = ""): number => GROUPS[word.toLowerCase().replace(/s$/u, "")] ?? 1;
const share = (over: number, under: number): Kept => ({
  kind: "number",
  value: Number(((100 * over) / under).toPrecision(12)),
  unit: "%",
});

function readShare(over: number, under: string): Kept | null {
  const parts = PARTS[under.toLowerCase()];
  return parts === undefined || over >= parts ? null : share(over, parts);
}

/** Figures that are words and no numbers, the longer first. */
const PATTERNS: readonly WordPattern[] = [
  {
    pattern:
      /(?:(?<half>half)|(?:an?|one)[ -]quarter)(?:[ -]of)?(?: an?|-)?[ -](?:(?<points>percentage[ -]points?|point)|percent|per cent)/giu,
    read: ({ half, points }) => ({
      kind: "number",
      value: half === undefined ? 0.25 : 0.5,
      unit: points === undefined ? "%" : "percentage points",
    }),
  },
  {
    pattern:
      /(?<few>tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?: of (?<many>thousands|millions|billions|trillions))?/giu,
    read: ({ few, many }) => ({ kind: "vague", value: group(few) * group(many) }),
  },
  {
    pattern: /an? (?<few>pair|couple|trio|quartet)(?= of\b)/giu,
    read: ({ few = "" }) => ({ kind: "number", value: FEW[few.toLowerCase()] ?? 2 }),
  },
  {
    pattern: new RegExp(`(?<over>two|three|four|five|six|seven|eight|nine)[ -](?<under>${UNDER})s?`, "giu"),
    read: ({ over = "", under = "" }) => readShare(readNumber(over, 0, "en")?.value ?? 1, under),
  },
  {
    // "One in three residents" is a share, "two in three days" and "one of three" are none.
    pattern:
      /(?<over>one|two|three|four|five|six|seven|eight|nine|\p{Nd}{1,2}) in (?:every )?(?<whole>two|three|four|five|six|seven|eight|nine|ten|twenty|\p{Nd}{1,3})(?![,.:]?\p{Nd})(?!\s+(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|seasons?|years?|decades?|matches|games)\b)/giu,
    read: ({ over = "", whole = "" }) => {
      const [part, all] = [over, whole].map((word) => readNumber(word, 0, "en")?.value ?? 0);
      return part === undefined || all === undefined || part === 0 || part >= all ? null : share(part, all);
    },
  },
  {
    // "A third attack" is no share.
    pattern: new RegExp(
      `(?:one|an?)[ -](?<under>${UNDER})(?=\\s+(?:of|the|as|more|less|fewer|majority|share|stake|in|from|since|during|on|last|this|after|before|compared|between|and|but|over|above|below|against|have|has|had|are|is|were|was)\\b|[.,;)]|$|\\s+\\p{Ll}+ed\\b)`,
      "giu",
    ),
    read: ({ under = "" }) => readShare(1, under),
  },
  {
    pattern:
      /(?:one[ -]|a )?half(?= (?:of|the|a|its|their|his|her|that|as|this|those|these)\b|[.,;]|$| (?!an?\b)\p{Ll})(?! an? (?:dozen|hundred|thousand|million|billion))/giu,
    read: () => share(1, 2),
  },
  {
    pattern:
      /(?:doubl(?:e[ds]?|ing)|twice|trebl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|quintupl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|(?:two|three|four|five)-?fold)(?!-)/giu,
    read: ({ word = "" }) => {
      const value = MULTIPLES.find(([pattern]) => pattern.test(word))?.[1];
      return value === undefined ? null : value < 1 ? share(1, 2) : { kind: "times", value };
    },
  },
  {
    pattern:
      /(?<ordinal>\p{Nd}{1,4}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\p{Ll}+teenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)(?!-(?:hand|rate|class|degree|quarter))/gu,
    read: ({ ordinal = "" }) => {
      const value = ordinalNumber(ordinal);
      return value === null ? null : { kind: "ordinal", value };
    },
  },
];

/** Reads the figures of an English text that are not written as numbers: "dozens", "two-thirds", "doubled", "third". */
export function scanWords(text: string): readonly RawFigure[] {
  const found: RawFigure[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (/[\p{L}\p{N}-]/u.test(text.charAt(span.start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(span.end))) continue;
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      const kept = read({ ...match.groups, word: match[0] });
      if (kept !== null) found.push({ span, high: null, unit: null, measure: null, ...kept });
    }
  }
  return found;
}
