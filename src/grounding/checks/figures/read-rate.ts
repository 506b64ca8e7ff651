const RATE =
  /^\s*(?:(?:a|an|per|each|every)\s|\/\s?)(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|season|person|head|capita|household|mile|kilomet(?:re|er)|litre|liter|kilo|tonne)\b|^\s+(?<word>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual)\b/iu;
const WORDS: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  nightly: "night",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
  annual: "year",
};

/** For what unit a figure holds: "month" of "40 crowns a month". Null: no rate. */
export function readRate(text: string, ends: readonly number[]): string | null {
  for (const end of ends) {
    const { unit, word } = RATE.exec(text.slice(end, end + 24))?.groups ?? {};
    if (unit !== undefined) return unit.toLowerCase();
    if (word !== undefined) return WORDS[word.toLowerCase()] ?? null;
  }
  return null;
}
