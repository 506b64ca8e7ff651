import { isNearInTime } from "../is-near-in-time.ts";
import type { SetMeasure } from "./set-measure.ts";

/** Words that two sentences must share around a count of people: within one article, and across two. */
const SHARED_WORDS = { within: 1, across: 2 } as const;
/** Around any other figure: how many, and what part of the smaller sentence's words. */
const SHARED_AROUND_UNIT = 4;
const SHARED_PART = 0.5;

/**
 * Whether two figures are given for the same event and time, as far as words tell: no other year, publishing days not far
 * apart, and enough words in common. Where only one of them is of a known year, they are not taken for the same. Counts of people across two articles must share a name as well; other figures must
 * share more words, percentages what they are "of", and within one article they are nearly always of different things.
 */
export function isSameEvent(a: SetMeasure, b: SetMeasure): boolean {
  const [one, other] = [a.setting, b.setting];
  if (!isNearInTime(a.statement.article, b.statement.article)) return false;
  if (isOtherYear(a, b)) return false;
  const shared = one.words.intersection(other.words);
  const isOneArticle = a.statement.article.id === b.statement.article.id;
  if (a.measure.aspect.startsWith("unit ")) {
    if (isOneArticle) return false;
    if (one.whole.size > 0 && other.whole.size > 0 && one.whole.isDisjointFrom(other.whole)) return false;
    const enough = Math.max(SHARED_AROUND_UNIT, SHARED_PART * Math.min(one.words.size, other.words.size));
    return shared.size >= enough;
  }
  if (isOneArticle) return shared.size >= SHARED_WORDS.within;
  const sharesName = !one.names.intersection(other.names).isDisjointFrom(shared);
  return sharesName && shared.size >= SHARED_WORDS.across;
}

/** A figure without a year is of the year its article was published in; where that is not known either, it may be of any. */
function isOtherYear(a: SetMeasure, b: SetMeasure): boolean {
  if (a.setting.years.size + b.setting.years.size === 0) return false;
  return yearsOf(a).isDisjointFrom(yearsOf(b));
}

function yearsOf({ setting: { years }, statement: { article } }: SetMeasure): ReadonlySet<string> {
  return years.size > 0 ? years : new Set([article.metadata.publishedAt?.slice(0, 4) ?? "unknown"]);
}
