import type { Conflict, ConflictSide } from "../conflict.ts";
import { remember } from "../remember.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { isSameEvent } from "./is-same-event.ts";
import type { Measure } from "./measure.ts";
import { readMeasures } from "./read-measures.ts";
import { readSetting } from "./read-setting.ts";
import type { SetMeasure } from "./set-measure.ts";

/** A sentence that gives more is a table: each of its figures is of something else, and every pair would have to be compared. */
const MOST_MEASURES = 24;

const measuresOf = remember(({ statement, text }): readonly SetMeasure[] =>
  readMeasures(text)
    .slice(0, MOST_MEASURES + 1)
    .map((measure) => ({ statement, measure, setting: readSetting(statement, measure) })),
);

/**
 * Figures for the same thing, event and time that differ between two sentences: no number fits both wordings. "At least 12"
 * and "15" agree, "more than 200 people" and "33 civilians and 17 guards" do not. Where a sentence also gives a figure that fits
 * the other's, the two are no conflict: it tells of two things, or of before and after.
 */
export function findFigureConflicts(one: SentenceReading, other: SentenceReading): readonly Conflict[] {
  if (one.language !== "en" || other.language !== "en") return [];
  const [ours, theirs] = [measuresOf(one), measuresOf(other)];
  if (Math.max(ours.length, theirs.length) > MOST_MEASURES) return [];
  const agrees = (measure: SetMeasure, others: readonly SetMeasure[]) =>
    others.some((each) => isSameThing(measure.measure, each.measure) && !excludes(measure.measure, each.measure));
  const [alone, alsoAlone] = [
    ours.filter((each) => !agrees(each, theirs)),
    theirs.filter((each) => !agrees(each, ours)),
  ];
  return alone.flatMap((a) =>
    alsoAlone
      .filter((b) => isSameThing(a.measure, b.measure) && excludes(a.measure, b.measure) && isSameEvent(a, b))
      .map((b) => ({ kind: "figures", label: labelOf(a.measure, b.measure), sides: [toSide(a), toSide(b)] }) as const),
  );
}

function isSameThing(a: Measure, b: Measure): boolean {
  if (a.aspect !== b.aspect) return false;
  const sameGroups = a.groups.length === b.groups.length && a.groups.every((group) => b.groups.includes(group));
  return a.whole || b.whole || sameGroups;
}

function excludes(a: Measure, b: Measure): boolean {
  return a.high < b.low || b.high < a.low;
}

/** The plainer of the two: "the number of residents" before "the number of local residents". */
function labelOf(a: Measure, b: Measure): string {
  return [a.label, b.label].sort((x, y) => x.length - y.length || (x < y ? -1 : 1))[0] ?? a.label;
}

function toSide({ statement, measure: { aspect, span, low, high } }: SetMeasure): ConflictSide {
  const { start } = statement.span;
  return {
    statement,
    span: { start: start + span.start, end: start + span.end },
    reading: `${aspect} ${low} to ${high}`,
  };
}
