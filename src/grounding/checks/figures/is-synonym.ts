import { foldWord } from "../../../language/fold-word.ts";
import { nearSynonyms } from "../../../language/near-synonyms.ts";

/** Nouns that count the same, so that either may stand for the other. */
const GROUPS = `staff workforce employee worker|soldier troop serviceman|cop policeman|home house|kid child|inmate prisoner|
  film movie|inhabitant resident|firm company business|car automobile|pupil schoolchild|lawmaker legislator parliamentarian|
  lawyer attorney|doctor physician|ballot vote|plane aircraft airplane|ship vessel`;

const groupOf: ReadonlyMap<string, number> = new Map(
  GROUPS.split("|").flatMap((group, index) =>
    group
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => [foldWord(word, "en"), index]),
  ),
);

/** Whether two stems count the same: "staff" and "workforce". */
export function isSynonym(a: string, b: string): boolean {
  const group = groupOf.get(a);
  return a === b || (group !== undefined && group === groupOf.get(b)) || (nearSynonyms.get(a)?.has(b) ?? false);
}
