import { readTimes } from "../../grounding/checks/dates/read-times.ts";
import type { Quantity } from "../../grounding/checks/figures/quantity.ts";
import { readQuantities } from "../../grounding/checks/figures/read-quantities.ts";

/**
 * By the name of a check that refused a sentence: whether a source's sentence tells what was refused otherwise, and does not
 * only leave it out or put it in other words ("1,200 residents", "1,200 people").
 */
export const tellsOtherwise: ReadonlyMap<string, (sentence: string, told: string) => boolean> = new Map<
  string,
  (sentence: string, told: string) => boolean
>([
  ["figures", tellsOtherFigure],
  ["dates", tellsOtherTime],
  ["negation", () => true],
  ["roles", () => true],
]);

function tellsOtherFigure(sentence: string, told: string): boolean {
  const claimed = readQuantities(sentence);
  const said = readQuantities(told);
  const isSame = (one: Quantity, other: Quantity) => one.value === other.value || one.value === other.high;
  const wrong = claimed.filter((one) => !said.some((other) => isSame(one, other)));
  const others = said.filter((other) => !claimed.some((one) => isSame(one, other)));
  return wrong.some((one) =>
    others.some(({ kind, unit, heads }) => kind === one.kind && unit === one.unit && countsSame(one.heads, heads)),
  );
}

/** "2028" counts what "2029" counts: nothing. */
function countsSame(one: readonly string[], other: readonly string[]): boolean {
  return (one.length === 0 && other.length === 0) || one.some((head) => other.includes(head));
}

function tellsOtherTime(sentence: string, told: string): boolean {
  const claimed = fieldsOf(sentence);
  const said = fieldsOf(told);
  const wrong = claimed.filter((one) => !said.some((other) => agree(one, other)));
  const others = said.filter((other) => !claimed.some((one) => agree(one, other)));
  return wrong.some((one) => others.some((other) => [...one.keys()].some((name) => other.has(name))));
}

function fieldsOf(text: string): readonly ReadonlyMap<string, unknown>[] {
  return readTimes(text).map(({ fields }) => new Map<string, unknown>(Object.entries(fields)));
}

/** Whether two times name no field differently. */
function agree(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return [...one].every(([name, value]) => !other.has(name) || other.get(name) === value);
}
