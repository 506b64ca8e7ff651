import { foldWord } from "../../../language/fold-word.ts";
import type { HedgeKind } from "../../../language/hedge-words.ts";
import { isPastForm } from "../../../language/is-past-form.ts";
import type { ToldClause } from "../../../language/read-factuality.ts";
import { wordRoot } from "../../../language/word-root.ts";
import { clauseText } from "../negation/clause-text.ts";
import type { RootedClause, ToldSentence } from "../negation/told-sentence.ts";

/** For each hedge of a quote, the hedges that say no more than it. */
const NO_STRONGER: Readonly<Record<HedgeKind, readonly HedgeKind[]>> = {
  possible: ["possible", "conditional", "asked", "alleged"],
  expected: ["expected", "scheduled", "possible", "planned", "conditional"],
  scheduled: ["scheduled", "future", "expected", "possible", "planned", "conditional"],
  future: ["future", "scheduled", "expected", "possible", "planned", "conditional"],
  planned: ["planned", "possible", "demanded"],
  demanded: ["demanded", "planned", "possible"],
  alleged: ["alleged", "possible"],
  conditional: ["conditional", "possible", "asked"],
  asked: ["asked", "conditional", "possible"],
};

/** Who has decided will; who promises or wishes may not. */
const DECISIONS = /^(?:agree|decid|decision)/i;
/** What is to come is also told in the present tense, "trains stop on Monday". */
const OF_THE_FUTURE: ReadonlySet<HedgeKind> = new Set(["future", "scheduled"]);

/** What the claim leaves out of how surely the quote tells a clause. @returns why it is refused, or null */
export function lostHedge(
  { told }: RootedClause,
  sentence: ToldSentence,
  { told: source }: RootedClause,
): string | null {
  const at = sentence.clauses.findIndex((clause) => clause.told === told);
  // The clause itself and the one it may hang on.
  const clauses = sentence.clauses.slice(Math.max(0, at - 1), at + 1);
  // What should be so is expected or demanded.
  const kinds = told.hedges.flatMap(({ kind, text }): HedgeKind[] =>
    /^should$/i.test(text) ? [kind, "expected"] : [kind],
  );
  for (const { kind, text } of source.hedges) {
    if (kinds.some((own) => NO_STRONGER[kind].includes(own))) continue;
    if (clauses.some(({ roots }) => roots.has(foldWord(text.toLowerCase(), "en")))) continue;
    // "If the gates hold, it will open" holds its condition in the clause before.
    if (
      kind === "conditional" &&
      at > 0 &&
      sentence.clauses[at - 1]?.told.hedges.some((own) => own.kind === "conditional")
    )
      continue;
    if (kind === "planned" && DECISIONS.test(text) && kinds.includes("future")) continue;
    if (
      (OF_THE_FUTURE.has(kind) || (kind === "planned" && DECISIONS.test(text))) &&
      !tellsPast(told) &&
      !tellsState(told, text)
    )
      continue;
    // Who is accused is spoken of by somebody.
    if (kind === "alleged" && told.reports.some((report) => report.kind !== "confirm" && report.kind !== "admit"))
      continue;
    if (kind === "asked") return `The quote only asks this (“${clauseText(source)}”); the claim states it.`;
    return `The quote says this with “${text}” (“${clauseText(source)}”); the claim leaves “${text}” out and tells it as a fact.`;
  }
  return null;
}

/** "Is the first", of "would be the first": a state, and no timetable. */
const tellsState = ({ verb, hedges }: ToldClause, hedge: string): boolean =>
  /^would$/i.test(hedge) && /^(?:is|are)$/i.test(verb.text) && hedges.length === 0;

/** Whether a clause tells what has happened: a past form that is no present passive. */
function tellsPast({ words, verb }: ToldClause): boolean {
  const group = words.filter(({ pos }) => pos === "AUX");
  if (group.some(({ text }) => /^(?:was|were|had|has|have|did|’ve|'ve)$/i.test(text))) return true;
  return group.length === 0 && isPastForm(verb.text) && wordRoot(verb) !== verb.text;
}
