import type { Statement } from "../statement.ts";
import type { Conflict, ConflictSide } from "./conflict.ts";
import { isSameEvent } from "./is-same-event.ts";
import type { Measure } from "./measure.ts";
import { readMeasures } from "./read-measures.ts";

/**
 * Finds figures for the same thing, event and time that differ between statements. Two figures conflict when no number
 * fits both wordings: "at least 12" and "15" do not, "more than 200 people" and "33 civilians and 17 guards" do.
 * It takes no side and adds nothing up but the groups that one sentence lists.
 * @returns each pair once, in the order of the statements.
 */
export function findConflicts(statements: readonly Statement[]): readonly Conflict[] {
  const sides = statements.flatMap((statement): readonly ConflictSide[] => {
    const { source, span } = statement;
    return readMeasures(source.text.slice(span.start, span.end)).map((measure) => ({ statement, measure }));
  });
  return sides.flatMap((a, index) =>
    sides
      .slice(index + 1)
      .filter((b) => a.statement !== b.statement && differ(a.measure, b.measure) && isSameEvent(a, b))
      .map((b) => ({ label: a.measure.label, sides: [a, b] as const })),
  );
}

function differ(a: Measure, b: Measure): boolean {
  if (a.aspect !== b.aspect) return false;
  const sameGroups = a.groups.length === b.groups.length && a.groups.every((group) => b.groups.includes(group));
  return (a.whole || b.whole || sameGroups) && (a.high < b.low || b.high < a.low);
}
