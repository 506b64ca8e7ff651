import type { Quantity } from "./quantity.ts";

/** What opens a list of all that was counted; "including" and "such as" list some of it. */
const OPENS =
  /^(?:\s(?:on|in|at|from|of|aboard|among)\s[^,:;.]{1,40})?(?:\s*:|,?\s(?:which|who)\s(?:are|were)|,?\s(?:being|namely))\s/iu;

/**
 * Whether a claim itself spells out what it counts: "three towns: Arl, Bern and Corl", "40 people: 31 children and nine adults". That
 * its quotes name those is for other checks; the count only sums them up. Where the quotes list more than those, it does not.
 * @param figures all figures of the claim
 * @param quotes the quoted sentences
 */
export function countsOwnList(
  text: string,
  { kind, unit, high, value, phrase }: Quantity,
  figures: readonly Quantity[],
  quotes: readonly string[],
): boolean {
  const after = text.slice(phrase.end);
  const opening = OPENS.exec(after)?.[0];
  if (kind !== "number" || unit !== null || high !== null || opening === undefined) return false;
  const list = /^(?:[^.;]|\.(?=\S))*/u.exec(after.slice(opening.length))?.[0] ?? "";
  const start = phrase.end + opening.length;
  const parts = figures.filter(({ span }) => span.start >= start && span.end <= start + list.length);
  const isSum = parts.length > 1 && parts.reduce((sum, part) => sum + part.value, 0) === value;
  return isSum || (countItems(list) === value && !quotes.some((quote) => listsMore(quote, list)));
}

/** Whether a text lists every item of a list with others among them: the library and the hall of "the library, the baths and the hall". */
function listsMore(text: string, list: string): boolean {
  const ends = list.split(/,\s+(?:and\s)?|\sand\s/iu).map((item) => /[\p{L}\p{N}]+(?=\P{L}*$)/u.exec(item)?.[0] ?? "");
  const at = ends.map((word) => (word === "" ? -1 : text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu"))));
  if (at.includes(-1)) return false;
  const start = Math.min(...at);
  const last = Math.max(...at);
  const run = text.slice(start, last);
  if (/[.;:]/u.test(run)) return false;
  const isOpen =
    !/\sand\s/iu.test(run) && /^\S+(?:,\s[^,.;:]{1,40})*,?\sand\s/iu.test(text.slice(last)) && /,/u.test(run);
  return isOpen || run.split(/,\s+(?:and\s)?|\sand\s/iu).length > ends.length;
}

/** The items of "a, b and c" or "a, b, and c"; where a comma stands before the last "and", another "and" joins within an item. */
function countItems(list: string): number {
  const parts = list.split(/,\s+/u);
  const last = parts.findIndex((part) => /^and\s/iu.test(part));
  if (last !== -1) return last + 1;
  const joined = parts.findIndex((part) => /\sand\s/iu.test(part));
  return joined === -1 ? 0 : joined + 2;
}
