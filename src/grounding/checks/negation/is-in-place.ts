import type { RootedClause, ToldSentence } from "./told-sentence.ts";

/** A clause within its sentence. */
export interface Place {
  readonly clause: RootedClause;
  readonly sentence: ToldSentence;
}

/** Whether two clauses speak of the same but for one word: half of the shorter one, or some of it and half of the sentence. */
export function isInPlace(root: string, place: Place, other: Place): boolean {
  const own = [...place.clause.roots].filter((each) => each !== root);
  const shared = own.filter((each) => other.clause.roots.has(each)).length;
  const around = [...place.sentence.roots].filter((each) => each !== root && other.sentence.roots.has(each)).length;
  const isAround = around >= Math.max(2, (place.sentence.roots.size - 1) / 2);
  if (own.length === 0) return isAround;
  // "The painting, long thought lost, is genuine": the subject stands in another clause.
  const areBothSaid =
    place.clause.heads.has(root) && [place, other].every(({ clause: { told } }) => told.verb.lemma === "be");
  if (isAround && areBothSaid) return true;
  return shared >= 1 && (shared >= (Math.min(place.clause.roots.size, other.clause.roots.size) - 1) / 2 || isAround);
}
