const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
const DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Alternatives of a pattern for the months' names, as news agencies shorten them. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
export const WEEKDAY =
  "(?:Mon(?:day|\\.)|Tue(?:sday|s\\.|\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs\\.|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))";

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** 1 (Monday) to 7. */
export function weekdayNumber(name: string): number {
  return DAY_NAMES.findIndex((day) => day.startsWith(name.slice(0, 3))) + 1;
}

export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/** "third", "21st", "twenty-first"; null for no ordinal. */
export function ordinalNumber(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/iu.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const [tens, ones] = word.toLowerCase().split("-");
  if (ones === undefined) return ORDINAL_WORDS[tens ?? ""] ?? null;
  const high = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].indexOf(tens ?? "");
  const low = ORDINAL_WORDS[ones];
  return high === -1 || low === undefined || low > 9 ? null : (high + 2) * 10 + low;
}
