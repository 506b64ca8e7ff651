import type { Article } from "../../domain/article.ts";
import type { Change } from "../../domain/briefing.ts";
import type { Conflict, ConflictKind, ConflictSide } from "../../grounding/conflicts/conflict.ts";
import { nameSource } from "../../grounding/notes/name-source.ts";
import type { Statement } from "../../grounding/statement.ts";
import { countVoices } from "../stories/count-voices.ts";

/** What the last briefing quoted beside what this one quotes. */
export interface Compared {
  readonly conflicts: readonly Conflict[];
  /** Whether a sentence stands in a quote of the last briefing's stories. */
  isOld(statement: Statement): boolean;
  /** Whether it stands in an earlier article of a story, quoted or not: there a voice's own figure is looked up, no dispute. */
  isEarlier(statement: Statement): boolean;
  /** Whether it stands in a quote of today's. */
  isNew(statement: Statement): boolean;
  /** Numbers the quote that holds a sentence. */
  cite(statement: Statement): number;
}

/** How a change opens where one voice tells otherwise than it did. */
const OPENINGS: Readonly<Record<ConflictKind, (label: string) => string>> = {
  figures: (label) => `Another value for ${label}`,
  dates: (label) => `Another date for ${label}`,
  names: (label) => `Told otherwise than before, ${label}`,
  denial: () => "Denied by who said it",
};

/**
 * Tells what the conflicts between two briefings come to. Of one voice, or one publisher, the later text has another value: a
 * figure that changed. Of two, the sources differ; they still do where both values were told before and neither changed. It
 * is not said which is right.
 * @returns figures first, then what is disputed
 */
export function tellConflicts({ conflicts, isOld, isEarlier, isNew, cite }: Compared): readonly Change[] {
  const across = conflicts.flatMap(({ kind, label, sides }) => {
    const [one, other] = sides;
    const mayCount = (side: ConflictSide) =>
      isOld(side.statement) || (isEarlier(side.statement) && isOneVoice(...sides));
    const isOneOld = mayCount(one) && !isNew(one.statement);
    const isOtherOld = mayCount(other) && !isNew(other.statement);
    const isOneNew = isNew(one.statement);
    const isOtherNew = isNew(other.statement);
    if (isOneOld && isOtherNew) return [{ kind, label, before: one, after: other }];
    if (isOtherOld && isOneNew) return [{ kind, label, before: other, after: one }];
    return [];
  });
  const figures = across.filter(({ before, after }) => isOneVoice(before, after));
  const changed = new Set(figures.map(({ before }) => keyOf(before)));
  const still = conflicts.filter(
    ({ sides }) =>
      sides.every(({ statement }) => isOld(statement)) &&
      !isOneVoice(...sides) &&
      !sides.some((side) => changed.has(keyOf(side))),
  );
  const say = (side: ConflictSide): string =>
    `“${wordsOf(side)}” [${cite(side.statement)}] in ${nameSource(articleOf(side))}`;
  const tell = (
    kind: Change["kind"],
    opening: string,
    sides: readonly [ConflictSide, ConflictSide],
    joint: string,
  ) => ({
    kind,
    text: `${opening}: ${say(sides[0])}; ${joint}${say(sides[1])}.`,
    quotes: sides.map(({ statement }) => cite(statement)),
  });
  return once([
    ...figures.map(({ kind, label, before, after }) => tell("figure", OPENINGS[kind](label), [before, after], "now ")),
    ...across
      .filter((conflict) => !figures.includes(conflict))
      .map(({ label, before, after }) => tell("disputed", `The sources differ on ${label}`, [before, after], "")),
    ...still.map(({ label, sides }) => tell("disputed", `The sources still differ on ${label}`, olderFirst(sides), "")),
  ]);
}

function once(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [change.text, change])).values()];
}

function isOneVoice(...sides: readonly ConflictSide[]): boolean {
  return (
    countVoices(
      sides.map((side) => {
        const { voice, metadata } = articleOf(side);
        return { voice, publisher: metadata.publisher };
      }),
    ) === 1
  );
}

function olderFirst(sides: readonly [ConflictSide, ConflictSide]): readonly [ConflictSide, ConflictSide] {
  const [a, b] = sides.map((side) => Date.parse(articleOf(side).metadata.publishedAt ?? "") || 0);
  return (a ?? 0) <= (b ?? 0) ? sides : [sides[1], sides[0]];
}

function articleOf({ statement }: ConflictSide): Article {
  return statement.article;
}

function wordsOf({ statement, span }: ConflictSide): string {
  return statement.source.text.slice(span.start, span.end);
}

function keyOf({ statement: { source, span } }: ConflictSide): string {
  return `${source.articleId} ${source.revision} ${span.start}`;
}
