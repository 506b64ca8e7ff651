import type { Span } from "../../../domain/span.ts";
import { analyse } from "../../../language/analyse.ts";
import { tagWords } from "../../../language/tag-words.ts";
import type { SaidQuantity } from "./bears-out.ts";
import type { Quantity } from "./quantity.ts";

/** Where one statement ends and the next begins. */
const BREAK = /[,;:—–](?!\p{Nd})|\s(?:and|but|while|whereas|although|though)\s/giu;
const VERBS = new Set(["VERB", "AUX"]);
/** "Compared with 2,290 a month earlier" goes on with what was said. */
const COMPARED = /^compared$/iu;
/** The share of the claim's words around the figure that must stand beside another figure for it to be moved there. */
const LEAST_SHARED = 0.5;

/**
 * Whether a figure of a claim was moved: of the statements of the quote's sentence, the words around it share nothing with
 * the one that holds the figure, and something with one that holds another figure of the same kind.
 * @param claim the claim's text
 * @param figures all figures of the quote's sentence
 */
export function isMisplaced(
  claim: string,
  claimed: Quantity,
  said: SaidQuantity,
  figures: readonly Quantity[],
): boolean {
  const rivals = figures.filter((other) => isRival(said, other));
  if (rivals.length === 0) return false;
  const counted = new Set([...claimed.words, ...said.words, ...stems([...claimed.nouns, ...said.nouns].join(" "))]);
  return rivals.some((rival) => {
    const predicates = [
      predicate(claim, claimed),
      predicate(said.sentenceText, said),
      predicate(said.sentenceText, rival),
    ];
    const [words, own, others] = predicates.every((one) => one !== null)
      ? predicates
      : [
          wordsAround(claim, claimed, [claimed], "wide"),
          wordsAround(said.sentenceText, said, figures, "wide"),
          wordsAround(said.sentenceText, rival, figures, "narrow"),
        ];
    return isNearer(counted, words ?? NONE, own ?? NONE, others ?? NONE);
  });
}

const NONE: ReadonlySet<string> = new Set();

function isNearer(
  counted: ReadonlySet<string>,
  words: ReadonlySet<string>,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const telling = [...words].filter((word) => !counted.has(word));
  if (telling.length === 0 || telling.some((word) => own.has(word))) return false;
  if ([...own].every((word) => counted.has(word))) return false;
  return telling.filter((word) => others.has(word)).length >= LEAST_SHARED * telling.length;
}

/** The stems from the verb before a figure to the end of its part: subjects are shared. Null: no verb, or a mere link. */
function predicate(text: string, { span }: Quantity): ReadonlySet<string> | null {
  const before = text.slice(0, span.start);
  const from = [...before.matchAll(BREAK)].at(-1)?.index ?? 0;
  const verb = tagWords(text).findLast(
    ({ pos, span: { start, end } }) => pos === "VERB" && start >= from && end <= span.start,
  );
  if (verb === undefined) return null;
  const end =
    span.end +
    (/^(?:[^,;:—–]|,(?=\p{Nd}))*?(?=[,;:—–]|\s(?:and|but|while|whereas|although|though)\s|$)/u.exec(
      text.slice(span.end),
    )?.[0].length ?? 0);
  return new Set(stems(text.slice(verb.span.start, end)));
}

function isRival(said: Quantity, other: Quantity): boolean {
  return other.span.start !== said.span.start && other.kind === said.kind && other.unit === said.unit && !other.isWhole;
}

/**
 * The stems of the statement that holds a figure. A part without a verb goes on with the one before it, and, taken widely,
 * with the one after it: "one, Lea Halden, left".
 */
function wordsAround(
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
    ({ pos, text: word, span: { start } }) =>
      VERBS.has(pos) && !COMPARED.test(word) && !/\p{L}-$/u.test(text.slice(0, start)),
  );
  const tells = ({ start, end }: Span) => verbs.some((verb) => start <= verb.span.start && verb.span.start < end);
  const first = Math.max(0, parts.slice(0, at + 1).findLastIndex(tells));
  const next = parts.findIndex((part, index) => index >= at && tells(part));
  const last = width === "wide" && next !== -1 ? next : at;
  return new Set(parts.slice(first, last + 1).flatMap(({ start, end }) => stems(text.slice(start, end))));
}

function stems(text: string): readonly string[] {
  return analyse(text, "en")
    .map(({ term }) => term)
    .filter((term) => !/\p{Nd}/u.test(term));
}
