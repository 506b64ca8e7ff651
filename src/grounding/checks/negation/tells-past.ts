import { isPastForm } from "../../../language/is-past-form.ts";
import type { ToldClause } from "../../../language/read-factuality.ts";
import { wordRoot } from "../../../language/word-root.ts";

/** Whether a clause tells what has happened: a past form that is no present passive. */
export function tellsPast({ words, verb }: ToldClause): boolean {
  const group = words.filter(({ pos }) => pos === "AUX");
  if (group.some(({ text }) => /^(?:was|were|had|has|have|did|’ve|'ve)$/i.test(text))) return true;
  return group.length === 0 && isPastForm(verb.text) && wordRoot(verb) !== verb.text;
}
