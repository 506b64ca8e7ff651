import { counted } from "./counted.ts";
import type { Words } from "./words/en.ts";

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/**
 * A length of time in its two greatest units: "2 days 3 hours".
 * @param durationMs in milliseconds, 0 or more
 */
export function durationLabel(durationMs: number, words: Words): string {
  const counts = UNITS.map(([unit, length], index) => {
    const above = UNITS[index - 1]?.[1] ?? Infinity;
    return [unit, Math.floor((durationMs % above) / length)] as const;
  });
  const first = counts.findIndex(([, count]) => count > 0);
  if (first === -1) return counted(0, words.nouns.second, words);
  return counts
    .slice(first, first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => counted(count, words.nouns[unit], words))
    .join(" ");
}
