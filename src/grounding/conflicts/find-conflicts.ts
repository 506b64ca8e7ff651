import type { Article } from "../../domain/article.ts";
import { analyse } from "../../language/analyse.ts";
import type { Statement } from "../statement.ts";
import { ASPECTS } from "./aspects.ts";
import type { Measure } from "./measure.ts";
import { readMeasures } from "./read-measures.ts";

/** Two statements that give figures for the same thing which cannot both hold. */
export interface Conflict {
  readonly label: string;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

export interface ConflictSide {
  readonly statement: Statement;
  readonly measure: Measure;
}

/** Reports further apart than this are taken to be about different events unless they say otherwise. */
const SAME_EVENT_DAYS = 45;
/** Content words two sentences must share, besides the figure and its aspect, to speak of one event. */
const SHARED_WORDS = { people: 1, unit: 3 };
/** For figures without an aspect word: the shared part of the smaller sentence's content words. */
const UNIT_OVERLAP = 0.5;
const MS_PER_DAY = 86_400_000;
/** Words of reporting tell nothing of the event reported. */
const REPORTING = new Set(
  analyse(
    "said says told reported reports according officials official spokesperson statement authorities police tuesday monday wednesday thursday friday saturday sunday recent new people",
    "en",
  ).map(({ term }) => term),
);

interface Side extends ConflictSide {
  readonly context: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/**
 * Finds figures for the same thing, event and time that differ between statements. Two figures conflict when no number
 * fits both wordings: "at least 12" and "15" do not, "more than 200 people" and "33 civilians and 17 guards" do.
 * It takes no side and adds nothing up but the groups that one sentence lists.
 * @returns each pair once, in the order of the statements.
 */
export function findConflicts(statements: readonly Statement[]): readonly Conflict[] {
  const sides = statements.flatMap(readSides);
  return sides.flatMap((a, index) =>
    sides
      .slice(index + 1)
      .filter((b) => a.statement !== b.statement && differ(a.measure, b.measure) && sameEvent(a, b))
      .map((b) => ({ label: a.measure.label, sides: [a, b] as const })),
  );
}

function readSides(statement: Statement): readonly Side[] {
  const { source, span, article } = statement;
  const sentence = source.text.slice(span.start, span.end);
  const years = new Set(sentence.match(/\b(?:19|20)\d\d\b/gu) ?? []);
  return readMeasures(sentence).map((measure) => {
    const language = article.metadata.language ?? "en";
    const around = `${sentence.slice(0, measure.span.start)} ${sentence.slice(measure.span.end)}`;
    const counted = new Set(analyse(measure.groups.join(" "), language).map(({ term }) => term));
    const context = analyse(around, language).filter(
      ({ term, kind, span: { start, end } }) =>
        kind !== "number" && !REPORTING.has(term) && !counted.has(term) && !saysAspect(around.slice(start, end)),
    );
    return { statement, measure, context: new Set(context.map(({ term }) => term)), years };
  });
}

function saysAspect(word: string): boolean {
  return ASPECTS.some(({ words }) => words.test(word));
}

function differ(a: Measure, b: Measure): boolean {
  if (a.aspect !== b.aspect) return false;
  const comparable =
    a.whole || b.whole || (a.groups.length === b.groups.length && a.groups.every((g) => b.groups.includes(g)));
  return comparable && (a.high < b.low || b.high < a.low);
}

function sameEvent(a: Side, b: Side): boolean {
  if (a.years.size > 0 && b.years.size > 0 && a.years.isDisjointFrom(b.years)) return false;
  if (daysApart(a.statement.article, b.statement.article) > SAME_EVENT_DAYS) return false;
  const shared = a.context.intersection(b.context).size;
  if (!a.measure.aspect.startsWith("unit ")) return shared >= SHARED_WORDS.people;
  return shared >= SHARED_WORDS.unit && shared >= UNIT_OVERLAP * Math.min(a.context.size, b.context.size);
}

/** Zero when either is undated: then only the words tell whether it is one event. */
function daysApart(a: Article, b: Article): number {
  const [from, to] = [a.metadata.publishedAt, b.metadata.publishedAt];
  return from === null || to === null ? 0 : Math.abs(Date.parse(from) - Date.parse(to)) / MS_PER_DAY;
}
