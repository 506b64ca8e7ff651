import { countries } from "../../../language/countries.ts";
import { stopWords } from "../../../language/stop-words.ts";

/** "EPS", "YoY", "EVs". */
const INITIALS = /^(?=\p{Lu}\p{L}{1,5}s?$)(\p{L}*\p{Lu})s?$/u;

/**
 * Whether a text holds what an abbreviation shortens: "earnings per share" for "EPS", "year-over-year" for "YoY". Words in a row,
 * of which neither the first nor the last is a small one. Countries and unions of them are known by heart, not by letters.
 */
export function hasInitials(text: string, name: string): boolean {
  const short = INITIALS.exec(name)?.[1]?.toLowerCase();
  if (short === undefined || countries.has(short)) return false;
  const words = (text.match(/\p{L}[\p{L}\p{M}'’]*|[.,;:!?()]/gu) ?? []).map((word) => word.toLowerCase());
  return words.some((first, at) => {
    const run = words.slice(at, at + short.length);
    if (run.map((word) => word.charAt(0)).join("") !== short) return false;
    return ![first, run.at(-1) ?? ""].some((word) => word.length < 2 || stopWords.en?.has(word));
  });
}
