import { analyse } from "../../../language/analyse.ts";
import { readNames } from "../../../language/read-names.ts";
import type { Conflict, ConflictSide } from "../conflict.ts";
import type { Deed, Participant } from "../deeds/deed.ts";
import { excludesDate } from "../deeds/excludes-date.ts";
import { isSameDeed } from "../deeds/is-same-deed.ts";
import { isSameScene } from "../deeds/is-same-scene.ts";
import { soleDeeds } from "../deeds/one-time-deeds.ts";
import { readTelling } from "../deeds/read-telling.ts";
import type { Telling } from "../deeds/telling.ts";
import { remember } from "../remember.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** Sentences without the word of such a deed need not be read. */
const mayBeSole = remember(({ text }) => analyse(text, "en").some(({ term }) => soleDeeds.has(term)));

/**
 * Two names that two English sentences give for who did the same deed to the same thing, where one alone does it: won the race,
 * wrote the song.
 */
export function findNameConflicts(one: SentenceReading, other: SentenceReading): readonly Conflict[] {
  if (one.language !== "en" || other.language !== "en" || !mayBeSole(one) || !mayBeSole(other)) return [];
  if (one.statement.article.id === other.statement.article.id || !isSameScene(one, other)) return [];
  const [told, against] = [readTelling(one), readTelling(other)];
  if (told.dates.some((a) => against.dates.some((b) => excludesDate(a, b)))) return [];
  for (const a of told.deeds.filter(isSole))
    for (const b of against.deeds.filter(isSole)) {
      if (!isSameDeed({ ...a, doers: [] }, { ...b, doers: [] })) continue;
      if (!isSameWork(a, b, against) || !isSameWork(b, a, told)) continue;
      const [ours, theirs] = [doerNames(one, a), doerNames(other, b)];
      if (ours.size === 0 || theirs.size === 0) continue;
      const known = new Set([...ours].filter((term) => against.terms.has(term)));
      const alsoKnown = new Set([...theirs].filter((term) => told.terms.has(term)));
      if (known.size > 0 || alsoKnown.size > 0) continue;
      return [{ kind: "names", label: "who did it", sides: [toSide(one, a), toSide(other, b)] }];
    }
  return [];
}

/** "The race" at Tarvos and "the Tarvos race", but not "the Tarvos race" and "the long race of Korring". */
function isSameWork({ things: [one] }: Deed, { things: [other] }: Deed, { terms }: Telling): boolean {
  return one !== undefined && one.head === other?.head && one.marks.isSubsetOf(terms);
}

function isSole({ term, form, isDenied, time, doers, things }: Deed): boolean {
  return (
    soleDeeds.has(term) && form === "verb" && !isDenied && time === "past" && doers.length > 0 && things.length > 0
  );
}

/**
 * The terms of the names among the doers; empty where a doer is not named in two words or more. One word is often another
 * name of the same: a town for its team, a capital for its country.
 */
function doerNames({ text }: SentenceReading, { doers, span }: Deed): ReadonlySet<string> {
  const names = readNames(text.slice(span.start, span.end)).flatMap((name) => {
    const parts = analyse(name.text, "en");
    return parts.length > 1 ? parts : [];
  });
  const terms = new Set(names.map(({ term }) => term));
  const isNamed = ({ head }: Participant) => terms.has(head);
  if (!doers.every(isNamed)) return new Set();
  return new Set(doers.flatMap(({ head, marks }) => [head, ...marks]).filter((term) => terms.has(term)));
}

function toSide({ statement }: SentenceReading, { span, term, doers }: Deed): ConflictSide {
  const { start } = statement.span;
  return {
    statement,
    span: { start: start + span.start, end: start + span.end },
    reading: `${term} by ${doers.map(({ head }) => head).join(" ")}`,
  };
}
