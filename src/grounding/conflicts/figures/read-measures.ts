import type { Span } from "../../../domain/span.ts";
import { type Figure, readFigures } from "../../../language/read-figures.ts";
import { rememberByText } from "../../../language/remember-by-text.ts";
import { ASPECTS, type Aspect, WHOLE_NOUNS } from "./aspects.ts";
import type { Measure } from "./measure.ts";

/** Words between a figure and the word that says what befell the counted, at most. */
const REACH = 8;
/** A figure after one of these tells when, where, how far or which, not how many. */
const ADVERBIAL =
  /(?:^|\s)(?:in|on|at|after|before|since|within|during|near|by|age[ds]?|every|(?:one|some|each|both) of)\s+(?:(?:about|around|the|some|nearly)\s+)?$/iu;
/** "The 11-inch screen": a name for one of several kinds. */
const HYPHENATED = /^-\p{L}/u;
/** "One of the guards", "one-third": parts, not counts. */
const PART = /^(?:\s+of\b|[-\s](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b)/iu;
/** "About 200": how far the true figure may be from the named one, as a share of it. */
const ABOUT_TOLERANCE = 0.1;

interface Word extends Span {
  readonly aspect: Aspect | undefined;
}

/**
 * Reads what a sentence reports in numbers: casualties and other counts of people by what befell them, sums of money,
 * percentages and counted things by their unit. Several groups of one aspect ("33 civilians and 17 guards") make one measure.
 */
export const readMeasures: (sentence: string) => readonly Measure[] = rememberByText((sentence) => {
  const words = readAspectWords(sentence);
  const figures = readFigures(sentence).filter(
    ({ span, value }) =>
      !ADVERBIAL.test(sentence.slice(0, span.start)) &&
      !HYPHENATED.test(sentence.slice(span.end)) &&
      !(value < 10 && PART.test(sentence.slice(span.end))),
  );
  const byAspect = new Map<Aspect, Figure[]>();
  const others: Measure[] = [];
  for (const figure of figures) {
    const aspect = countsPeople(figure) ? nearestAspect(words, figure.span) : null;
    if (aspect !== null) byAspect.set(aspect, [...(byAspect.get(aspect) ?? []), figure]);
    else if (figure.unit !== null) others.push(measureUnit(figure, figure.unit));
  }
  return [...[...byAspect].map(([aspect, some]) => measurePeople(aspect, some)), ...others];
});

function readAspectWords(sentence: string): readonly Word[] {
  return [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    aspect: ASPECTS.find(({ words }) => words.test(word)),
  }));
}

/** Money, shares, measures of time or length, and places never count people. */
function countsPeople({ unit }: Figure): boolean {
  return (
    unit === null ||
    !/^(?:%|[A-Z]{3}|percent.*|.*\b(?:years?|months?|weeks?|days?|hours?|minutes?|km|miles?|kilomet.*|met(?:re|er)s?|times|attacks?|cities|towns|villages|vehicles|districts?|countries|nations|states|companies|firms|homes|houses|households|families|buildings|properties|schools|hospitals))$/u.test(
      unit,
    )
  );
}

/** The nearest word that says what befell the counted; one that follows goes before one as near that precedes. */
function nearestAspect(words: readonly Word[], figure: Span): Aspect | null {
  let best: { aspect: Aspect; distance: number } | null = null;
  const before = words.findLastIndex((word) => word.start < figure.start);
  const after = words.findIndex((word) => word.start >= figure.end);
  for (const [index, { aspect }] of words.entries()) {
    if (aspect === undefined) continue;
    const distance = index <= before ? before - index + 1.5 : after === -1 ? 1 : Math.max(1, index - after + 1);
    if (distance <= REACH && (best === null || distance < best.distance)) best = { aspect, distance };
  }
  return best?.aspect ?? null;
}

function measurePeople({ name, label }: Aspect, figures: readonly Figure[]): Measure {
  const totals = figures.filter(({ unit }) => unit === null || WHOLE_NOUNS.has(unit.toLowerCase()));
  const counted = totals.length > 0 ? totals.slice(0, 1) : figures;
  const ranges = counted.map(rangeOf);
  return {
    aspect: name,
    label,
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
    whole: totals.length > 0,
    groups: totals.length > 0 ? [] : figures.map(({ unit }) => headNoun(unit ?? "")),
    span: { start: counted[0]?.phrase.start ?? 0, end: counted.at(-1)?.phrase.end ?? 0 },
  };
}

function measureUnit(figure: Figure, unit: string): Measure {
  const label = unit === "%" ? "the percentage" : /^[A-Z]{3}$/u.test(unit) ? "the sum" : `the number of ${unit}`;
  return { aspect: `unit ${headNoun(unit)}`, label, ...rangeOf(figure), whole: true, groups: [], span: figure.phrase };
}

function rangeOf({ value, bound }: Figure): { readonly low: number; readonly high: number } {
  switch (bound) {
    case "exact":
      return { low: value, high: value };
    case "at least":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "at most":
      return { low: 0, high: value };
    case "about":
      return { low: value * (1 - ABOUT_TOLERANCE), high: value * (1 + ABOUT_TOLERANCE) };
  }
}

function headNoun(unit: string): string {
  const noun = unit.split(" ").at(-1) ?? unit;
  return noun.toLowerCase().replace(/(?<=\p{L}{2})s$/u, "");
}
