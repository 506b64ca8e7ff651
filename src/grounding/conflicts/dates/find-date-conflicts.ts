import type { Span } from "../../../domain/span.ts";
import type { Conflict, ConflictSide } from "../conflict.ts";
import type { Deed } from "../deeds/deed.ts";
import { excludesDate } from "../deeds/excludes-date.ts";
import { isSameDeed } from "../deeds/is-same-deed.ts";
import { isSameScene } from "../deeds/is-same-scene.ts";
import { oneTimeDeeds } from "../deeds/one-time-deeds.ts";
import type { NamedDate } from "../deeds/read-dates.ts";
import { readTelling } from "../deeds/read-telling.ts";
import { tellsNames } from "../deeds/tells-names.ts";
import { remember } from "../remember.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** How far after its verb, in UTF-16 code units, a date may stand. */
const REACH = 80;
/** Before a date that tells when a deed was done; before a whole day it may be missing. */
const ON = /\b(?:on|in)\s+(?:(?:early|late|mid)[ -])?(?:the\s+)?(?:\p{L}+day,?\s+)?$/u;
/** Before a date that a deed was not done on: "since 1972", "the class of 1972". */
const OTHERWISE =
  /\b(?:since|from|until|till|by|before|after|between|during|to|and|of|for|than|or)\s+(?:(?:early|late|mid)[ -])?$/u;

interface DatedDeed {
  readonly deed: Deed;
  readonly date: NamedDate;
}

/**
 * Two days, months or years that two English sentences give for the same deed of the same doer and thing: one that is done once,
 * such as a death, an opening or a first showing.
 */
export function findDateConflicts(one: SentenceReading, other: SentenceReading): readonly Conflict[] {
  if (one.language !== "en" || other.language !== "en") return [];
  if (one.statement.article.id === other.statement.article.id) return [];
  for (const a of datedDeedsOf(one))
    for (const b of datedDeedsOf(other)) {
      if (!excludesDate(a.date, b.date) || !isSameDeed(a.deed, b.deed) || !isSameDeed(b.deed, a.deed)) continue;
      if (!isSameScene(one, other) || !tellsNames(readTelling(other), withoutDate(a), one)) continue;
      if (!tellsNames(readTelling(one), withoutDate(b), other)) continue;
      return [{ kind: "dates", label: "the date", sides: [toSide(one, a), toSide(other, b)] }];
    }
  return [];
}

/** The deeds of a sentence that names one date. */
const datedDeedsOf = remember((sentence): readonly DatedDeed[] => {
  if (!/\d/u.test(sentence.text)) return [];
  const { deeds, dates } = readTelling(sentence);
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0) return [];
  const before = sentence.text.slice(0, date.span.start);
  if (OTHERWISE.test(before) || (date.day === null && !ON.test(before))) return [];
  const deed = deeds.findLast(({ word }) => word.end <= date.span.start);
  const isNear = deed !== undefined && date.span.start - deed.word.end <= REACH;
  const isOneTime =
    isNear && !deed.isDenied && deed.form === "verb" && deed.time === "past" && oneTimeDeeds.has(deed.term);
  return isOneTime ? [{ deed, date }] : [];
});

/** The clause up to its date, whose number the other side does not repeat. */
function withoutDate({ deed, date }: DatedDeed): Deed {
  return { ...deed, span: { start: deed.span.start, end: Math.min(deed.span.end, date.span.start) } };
}

function toSide({ statement }: SentenceReading, { deed, date }: DatedDeed): ConflictSide {
  const { start } = statement.span;
  const span: Span = { start: start + deed.span.start, end: start + Math.max(deed.span.end, date.span.end) };
  return { statement, span, reading: `${deed.term} ${date.year}-${date.month}-${date.day}` };
}
