import { findDates } from "../find-dates.ts";

const MAX_LENGTH = 200;
const MAX_WORDS = 32;

/** Whether a line can be a headline: short, on its own, with words, and not ended as sentences and list items are. */
export function isHeadline(line: string): boolean {
  if (line.length > MAX_LENGTH || line.length < 3 || line.split(" ").length > MAX_WORDS) return false;
  if (!/\p{L}{2}/u.test(line) || /^(?:[•●▪◦*–—-]|\d+[.)]) /u.test(line)) return false;
  if (/[.,;:。]["”’)]?$/u.test(line) && !/\b(?:\p{Lu}\.){2,}$|\.\.\.$|…$/u.test(line)) return false;
  return !/^https?:\/\/\S+$/i.test(line) && !(findDates(line).length > 0 && line.length < 30);
}
