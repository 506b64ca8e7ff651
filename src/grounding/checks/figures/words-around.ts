import type { Span } from "../../../domain/span.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { isOwned } from "./is-owned.ts";
import type { Quantity } from "./quantity.ts";
import { tellingStems } from "./telling-stems.ts";

/** Where one statement ends and the next begins. */
export const BREAK = /[,;:—–](?!\p{Nd})|\s(?:and|but|while|whereas|although|though)\s/giu;
const VERBS = new Set(["VERB", "AUX"]);
/** "Compared with 2,290 a month earlier", "more than in the two years before combined" go on with what was said. */
const COMPARED = /^[,;:—–\s]*(?:compared|(?:more|less|fewer|higher|lower|greater) than)\b/iu;

/**
 * The stems of the statement that holds a figure. A part without a verb goes on with the one before it, and, taken widely,
 * with the one after it: "one, Lea Halden, left".
 */
export function wordsAround(
  text: string,
  { span }: Quantity,
  figures: readonly Quantity[],
  width: "narrow" | "wide",
): ReadonlySet<string> {
  const inside = (at: number) => figures.some((one) => one.span.start <= at && at < one.span.end);
  const marks = [...text.matchAll(BREAK)].filter(({ index }) => !inside(index));
  const edges = [0, ...marks.map(({ index }) => index), text.length];
  const parts = edges.slice(1).map((end, index): Span => ({ start: edges[index] ?? 0, end }));
  const at = parts.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const verbs = tagWords(text).filter(
    ({ pos, span }) => VERBS.has(pos) && !/\p{L}-$/u.test(text.slice(0, span.start)) && !isOwned(text, span),
  );
  const tells = ({ start, end }: Span) =>
    !COMPARED.test(text.slice(start, end)) &&
    verbs.some((verb) => start <= verb.span.start && verb.span.start < end && !/^compared$/iu.test(verb.text));
  const first = Math.max(0, parts.slice(0, at + 1).findLastIndex(tells));
  const next = parts.findIndex((part, index) => index >= at && tells(part));
  const last = width === "wide" && next !== -1 ? next : at;
  return new Set(parts.slice(first, last + 1).flatMap(({ start, end }) => tellingStems(text.slice(start, end))));
}
