import type { Article } from "../../domain/article.ts";
import type { ConflictSide } from "./conflict.ts";
import { readSetting } from "./read-setting.ts";

/** Reports further apart than this are taken to be about different events. */
const SAME_EVENT_DAYS = 45;
/** Words that two sentences must share around a count of people: within one article, and across two. */
const SHARED_WORDS = { within: 1, across: 2 } as const;
/** Around any other figure: how many, and what part of the smaller sentence's words. */
const SHARED_AROUND_UNIT = 4;
const SHARED_PART = 0.5;
const MS_PER_DAY = 86_400_000;

/**
 * Whether two figures are given for the same event and time, as far as words tell: no other year, publishing days not far
 * apart, and enough words in common. Counts of people across two articles must share a name as well; other figures must
 * share more words, and percentages what they are "of".
 */
export function isSameEvent(a: ConflictSide, b: ConflictSide): boolean {
  const [one, other] = [readSetting(a.statement, a.measure), readSetting(b.statement, b.measure)];
  if (one.years.size > 0 && other.years.size > 0 && one.years.isDisjointFrom(other.years)) return false;
  if (daysApart(a.statement.article, b.statement.article) > SAME_EVENT_DAYS) return false;
  const shared = one.words.intersection(other.words);
  if (a.measure.aspect.startsWith("unit ")) {
    if (one.whole.size > 0 && other.whole.size > 0 && one.whole.isDisjointFrom(other.whole)) return false;
    const enough = Math.max(SHARED_AROUND_UNIT, SHARED_PART * Math.min(one.words.size, other.words.size));
    return shared.size >= enough;
  }
  if (a.statement.article.id === b.statement.article.id) return shared.size >= SHARED_WORDS.within;
  const sharesName = !one.names.intersection(other.names).isDisjointFrom(shared);
  return sharesName && shared.size >= SHARED_WORDS.across;
}

/** Zero when either is undated: then only the words tell. */
function daysApart(a: Article, b: Article): number {
  const [from, to] = [a.metadata.publishedAt, b.metadata.publishedAt];
  return from === null || to === null ? 0 : Math.abs(Date.parse(from) - Date.parse(to)) / MS_PER_DAY;
}
