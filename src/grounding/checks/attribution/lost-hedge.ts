import { foldWord } from "../../../language/fold-word.ts";
import type { HedgeKind } from "../../../language/hedge-words.ts";
import type { ToldClause } from "../../../language/read-factuality.ts";
import { clauseText } from "../negation/clause-text.ts";
import { tellsPast } from "../negation/tells-past.ts";
import type { RootedClause, ToldSentence } from "../negation/told-sentence.ts";
import { isIdleHedge } from "./is-idle-hedge.ts";
import { isSubjunctive } from "./is-subjunctive.ts";

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

/** Who speaks of a chance does not tell it as a fact: "the risk of being hurt". */
const CHANCE = /\b(?:chances?|risks?|likelihood|probability|odds|possibility|potential)\b/gi;

/** Of "may lower the risk" the claim "lowers the risk" has no more than the thing: only a chance that the quote lacks stands for its hedge. */
const hasOwnChance = (text: string, quote: string): boolean =>
  (text.match(CHANCE) ?? []).length > (quote.match(CHANCE) ?? []).length;

/** "Extending it would cost": the subject of what would be is no more than that. */
const isSubject = ({ words, verb }: ToldClause): boolean => words[0] === verb && /ing$/i.test(verb.text);

const isDefining = ({ words, verb }: ToldClause): boolean => {
  const at = words.findIndex(({ text, span }) => /^(?:who|whose)$/i.test(text) && span.end <= verb.span.start);
  return at >= 0 && words[at - 1]?.text !== ",";
};

/** What the claim leaves out of how surely the quote tells a clause. @returns why it is refused, or null */
export function lostHedge(
  { told }: RootedClause,
  sentence: ToldSentence,
  other: RootedClause,
  quoted: ToldSentence,
): string | null {
  const source = other.told;
  const at = sentence.clauses.findIndex((clause) => clause.told === told);
  // The clause itself and the one it may hang on.
  const clauses = sentence.clauses.slice(Math.max(0, at - 1), at + 1);
  // What should be so is expected or demanded.
  const kinds = told.hedges.flatMap(({ kind, text }): HedgeKind[] =>
    /^should$/i.test(text) ? [kind, "expected"] : [kind],
  );
  if (hasOwnChance(sentence.text, quoted.text)) kinds.push("possible");
  if (isSubjunctive(told)) kinds.push("demanded");
  if (
    isSubject(told) &&
    sentence.clauses[at + 1]?.told.hedges.some(({ text }) => /^(?:would|could|might|may)$/i.test(text))
  )
    kinds.push("conditional");
  for (const hedge of source.hedges) {
    const { kind, text } = hedge;
    if (isIdleHedge(hedge, other, quoted)) continue;
    if (kinds.some((own) => NO_STRONGER[kind].includes(own))) continue;
    if (clauses.some(({ roots }) => roots.has(foldWord(text.toLowerCase(), "en")))) continue;
    // "Those who have been hurt" of "if you have been hurt": says whom it speaks of.
    if (kind === "conditional" && isDefining(told)) continue;
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
