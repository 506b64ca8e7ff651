import { foldWord } from "../../../language/fold-word.ts";
import type { Frame } from "../../../language/frames/frame.ts";

/** What one clause is to another. */
type Relation = "precedes" | "causes" | "conditions" | "excepts" | "concedes";

interface Tie {
  readonly relation: Relation;
  /** Which comes first, is the cause or the condition. */
  readonly from: Frame;
  readonly to: Frame;
  readonly marker: string;
}

const MARKERS: Readonly<Record<string, readonly [Relation, isMainFirst: boolean]>> = {
  after: ["precedes", false],
  before: ["precedes", true],
  until: ["precedes", true],
  because: ["causes", false],
  if: ["conditions", false],
  when: ["conditions", false],
  whenever: ["conditions", false],
  once: ["conditions", false],
  unless: ["excepts", false],
  although: ["concedes", false],
  though: ["concedes", false],
  while: ["concedes", false],
};
/** Relations of which one denies the other. */
const APART: ReadonlyMap<Relation, readonly Relation[]> = new Map<Relation, readonly Relation[]>([
  ["conditions", ["excepts"]],
  ["excepts", ["conditions"]],
  ["causes", ["concedes"]],
  ["concedes", ["causes"]],
]);

/**
 * Why a claim ties a clause to another than its quotes do, or ties the two the other way: "strongest when it was given late" of
 * "strongest when given early, and weaker when given late"; "if" for "unless"; "before" for "after". Null where it does not.
 */
export function findMovedCircumstance(claimed: readonly Frame[], told: readonly Frame[]): string | null {
  const theirs = tiesOf(told);
  for (const { relation, from, to, marker } of tiesOf(claimed)) {
    const isEqual = (tie: Tie) => isSame(from, tie.from) && isSame(to, tie.to);
    const straight = theirs.filter(isEqual);
    if (straight.some((tie) => tie.relation === relation)) continue;
    const turned = theirs.find(
      (tie) => relation !== "concedes" && tie.relation === relation && isSame(from, tie.to) && isSame(to, tie.from),
    );
    if (turned !== undefined) return `The claim turns around what the quotes tie by “${turned.marker}”.`;
    const other = straight.find(
      (tie) =>
        APART.get(relation)?.includes(tie.relation) === true && isTurned(from, tie.from) === isTurned(to, tie.to),
    );
    if (other !== undefined && !isTurned(from, other.from))
      return `The claim says “${marker}” where the quotes say “${other.marker}”.`;
    if (straight.length > 0) continue;
    const elsewhere = theirs.find((tie) => tie.relation === relation && isSame(from, tie.from) && !isSame(to, tie.to));
    const hasOwn = theirs.some((tie) => tie.relation === relation && isSame(to, tie.to) && !isSame(from, tie.from));
    if (elsewhere !== undefined && hasOwn)
      return `The claim ties “${from.verb.text}” by “${marker}” to what the quotes do not tie it to.`;
  }
  return null;
}

const isTurned = (a: Frame, b: Frame): boolean => a.negations.length % 2 !== b.negations.length % 2;

function tiesOf(frames: readonly Frame[]): readonly Tie[] {
  return frames.flatMap((frame, index): Tie[] => {
    const { kind, marker, parent } = frame.link;
    const found = MARKERS[marker ?? ""];
    if (kind !== "adverbial" || found === undefined || marker === null) return [];
    const main =
      parent === null
        ? frames.find((each, at) => at > index && each.link.kind !== "relative" && each.link.kind !== "adverbial")
        : frames[parent];
    if (main === undefined || main === frame) return [];
    const [relation] = found;
    // What is not done until the other is, is done after it.
    const isMainFirst = found[1] && !((marker === "until" || marker === "before") && main.negations.length % 2 === 1);
    return [{ relation, marker, from: isMainFirst ? main : frame, to: isMainFirst ? frame : main }];
  });
}

/** The same deed; of "be", the same thing said. */
function isSame(a: Frame, b: Frame): boolean {
  const stem = (lemma: string) => foldWord(lemma, "en");
  if (stem(a.verb.lemma) !== stem(b.verb.lemma)) return false;
  return (
    a.verb.lemma !== "be" ||
    a.undergoers.some(({ head }) => b.undergoers.some((other) => stem(other.head.lemma) === stem(head.lemma)))
  );
}
