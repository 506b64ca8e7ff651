import { tagWords } from "../../../language/tag-words.ts";
import { isOwned } from "./is-owned.ts";
import type { Quantity, SaidQuantity } from "./quantity.ts";
import { tellingStems } from "./telling-stems.ts";
import { BREAK, wordsAround } from "./words-around.ts";

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
  // "Our range of 40 grew to 60" grew to no 40.
  if (
    claimed.direction === "to" &&
    said.direction === null &&
    said.bound === "exact" &&
    rivals.some((one) => isGoal(one, said))
  )
    return true;
  const counted = new Set([
    ...claimed.words,
    ...said.words,
    ...tellingStems([...claimed.nouns, ...said.nouns].join(" ")),
  ]);
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
    ({ pos, span: { start, end } }) =>
      pos === "VERB" && start >= from && end <= span.start && !isOwned(text, { start, end }),
  );
  if (verb === undefined) return null;
  const end =
    span.end +
    (/^(?:[^,;:—–]|,(?=\p{Nd}))*?(?=[,;:—–]|\s(?:and|but|while|whereas|although|though|after|against|versus|compared)\s|$)/u.exec(
      text.slice(span.end),
    )?.[0].length ?? 0);
  return new Set(tellingStems(text.slice(verb.span.start, end)));
}

function isGoal({ direction, lemmas }: Quantity, said: Quantity): boolean {
  return direction === "to" && lemmas[0] !== undefined && lemmas[0] === said.lemmas[0];
}

function isRival(said: Quantity, other: Quantity): boolean {
  return other.span.start !== said.span.start && other.kind === said.kind && other.unit === said.unit && !other.isWhole;
}
