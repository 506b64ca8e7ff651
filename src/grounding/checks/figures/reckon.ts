import { foldWord } from "../../../language/fold-word.ts";
import { tagWords } from "../../../language/tag-words.ts";
import { isSynonym } from "./is-synonym.ts";
import type { Change, Quantity } from "./quantity.ts";

/** An amount with the one before it: the 38 and the 43 of "38 vessels, down from 43", the £9m and £14m of "fell to £9m from £14m". */
export interface Move {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly change: Change;
}

/** Reads the moves among the figures of one sentence, in order. Only exact figures of one unit are held against each other. */
export function readMoves(figures: readonly Quantity[]): readonly Move[] {
  const isPlain = ({ kind, high, bound, of }: Quantity) =>
    kind === "number" && high === null && bound === "exact" && of === null;
  return figures.flatMap((from, index): Move[] => {
    if (!isPlain(from) || !(from.isBaseline || from.direction === "from")) return [];
    const isPartner = (each: Quantity) =>
      isPlain(each) && !each.isBaseline && each.unit === from.unit && (each.unit !== null || each.heads.length > 0);
    const to =
      figures.find((each, at) => Math.abs(at - index) === 1 && each.direction === "to" && isPartner(each)) ??
      figures.slice(0, index).findLast(isPartner);
    if (to === undefined || to.value === from.value) return [];
    return [{ from, to, change: to.value > from.value ? "more" : "less" }];
  });
}

/** "The third-largest door" is perhaps one of the two. */
const A_FURTHER = /(?<!\p{L})a\s\p{L}+(?:nd|rd|th)(?![\p{L}-])/iu;

/**
 * The figures that follow from those of one sentence by counting alone: how far two of its amounts are apart, how many "all but
 * one of the seven" are, and that "two doors and a third door" are three.
 */
export function reckon<Said extends Quantity>(figures: readonly Said[], text: string): readonly Said[] {
  const differences = readMoves(figures).flatMap(({ from, to, change }) =>
    figures
      .filter((each) => each === to)
      .map(
        (each): Said => ({
          ...each,
          value: Number(Math.abs(to.value - from.value).toPrecision(12)),
          unit: each.unit === "%" ? "percentage points" : each.unit,
          change,
          direction: "by",
          isDated: true,
        }),
      ),
  );
  const rests = figures.flatMap((each): Said[] => {
    const of = each.of ?? each.antecedent?.of ?? null;
    if (each.bound !== "all but" || of === null || each.high !== null) return [];
    const heads = each.heads.length > 0 ? each.heads : (each.antecedent?.heads ?? []);
    return [{ ...each, value: of - each.value, of, heads, bound: "exact" }];
  });
  const totals = figures.flatMap((each, index): Said[] => {
    const isNext = (one: Said) => one.kind === "ordinal" && one.value === each.value + 1 && A_FURTHER.test(one.around);
    const last = figures.slice(index + 1).find(isNext);
    const isAlike = last?.nouns.some((noun) =>
      each.nouns.some((other) => isSynonym(foldWord(noun, "en"), foldWord(other, "en"))),
    );
    return each.kind === "number" &&
      each.unit === null &&
      each.high === null &&
      each.bound === "exact" &&
      isAlike === true &&
      last !== undefined &&
      isOneClause(text, each, last)
      ? [{ ...each, value: each.value + 1 }]
      : [];
  });
  return [...differences, ...rests, ...totals];
}

/** "Two ships sank and a third ship was saved" tells of the third what it does not of the two. */
function isOneClause(text: string, first: Quantity, last: Quantity): boolean {
  const verbs = tagWords(text).filter(({ pos }) => pos === "VERB" || pos === "AUX");
  return !verbs.some(
    ({ span }) =>
      (span.start >= first.phrase.end && span.end <= last.phrase.start) ||
      (span.start >= last.phrase.end && /^\s*(?:\p{L}+ly\s)?$/u.test(text.slice(last.phrase.end, span.start))),
  );
}
