import { type HedgeKind, hedgeWords } from "../hedge-words.ts";
import type { TaggedWord } from "../tag-words.ts";
import type { ClauseSpan } from "./split-clauses.ts";

export interface Hedge {
  readonly kind: HedgeKind;
  /** The word that hedges, as written. */
  readonly text: string;
}

/** "Would not start after striking a driver": what is told as the time or the reason of a thing is told as a fact. */
const STANDS_ALONE = /^(?:after|since|despite|following)$/i;

/** "After striking", "after striking and killing", ", striking". */
const standsAlone = (words: readonly TaggedWord[], { from }: ClauseSpan): boolean =>
  words[from]?.text === "," ||
  words
    .slice(words[from - 1]?.pos === "CCONJ" ? Math.max(0, from - 3) : from, from + 1)
    .some(({ text }) => STANDS_ALONE.test(text));

/** What keeps each clause from being told as fact: its own words and those it hangs on. */
export function clauseHedges(
  words: readonly TaggedWord[],
  clauses: readonly ClauseSpan[],
): readonly (readonly Hedge[])[] {
  const isQuestion = words.findLast(({ text }) => /[\p{L}\p{N}.?!]/u.test(text))?.text === "?";
  const all: Hedge[][] = [];
  for (const [index, clause] of clauses.entries()) {
    const hedges = ownHedges(words, clause);
    if (isQuestion) hedges.push({ kind: "asked", text: "?" });
    const complement = complementHedge(words, clauses[index - 1], clause);
    if (complement !== null) hedges.push(complement);
    // "Perhaps I am wrong, and it will pay": the adverb at the head of both.
    const [first] = all[index - 1] ?? [];
    const isJoined = words.slice(clause.from, clause.from + 2).some(({ text }) => /^and$/i.test(text));
    const opening = words[clauses[index - 1]?.from ?? -1]?.text ?? "";
    if (first !== undefined && isJoined && clause.form === "finite" && /^(?:perhaps|maybe|possibly)$/i.test(opening))
      hedges.push(first);
    if (clause.form !== "finite" && !standsAlone(words, clause)) hedges.push(...(all[index - 1] ?? []));
    // What holds only if something else does: "it will pay if …".
    const condition = hedges.find(({ kind, text }) => kind === "conditional" && /^(?:if|unless)$/i.test(text));
    const main = all[index - 1];
    if (
      condition !== undefined &&
      main !== undefined &&
      clauses[index - 1]?.form === "finite" &&
      words[clause.from]?.text !== ","
    ) {
      main.push(condition);
    }
    all.push(hedges);
  }
  return all;
}

const hasFuture = (words: readonly TaggedWord[], { groupFrom, verbAt }: ClauseSpan): boolean =>
  words.slice(groupFrom, verbAt).some(({ text }) => /^(?:will|would|wo|could|['’](?:ll|d))$/i.test(text));

function ownHedges(words: readonly TaggedWord[], clause: ClauseSpan): Hedge[] {
  const hedges: Hedge[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const lower = word.text.toLowerCase();
    const kind = hedgeWords.inClause.get(lower);
    // "May" is a month, "will" a testament.
    const isAuxiliary = word.pos === "AUX" || word.pos === "ADV" || word.pos === "ADJ" || word.pos === "PART";
    if (
      kind !== undefined &&
      isAuxiliary &&
      (at < clause.groupFrom || at <= clause.verbAt || word.pos === "ADV" || word.pos === "ADJ")
    )
      hedges.push({ kind, text: word.text });
    if (at < clause.groupFrom && hedgeWords.conditions.has(lower))
      hedges.push({ kind: "conditional", text: word.text });
    // "Without rain, it will fail"
    if (lower === "without" && /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at + 1]?.pos ?? "") && hasFuture(words, clause))
      hedges.push({ kind: "conditional", text: word.text });
  }
  return hedges;
}

/** "The army is to leave", not "who is to blame". */
const isToBeDone = (
  words: readonly TaggedWord[],
  governor: ClauseSpan,
  { form, groupFrom, verbAt }: ClauseSpan,
): boolean =>
  form === "infinitive" &&
  groupFrom === governor.verbAt + 1 &&
  /^(?:is|are|am|['’](?:s|re))$/i.test(words[governor.verbAt]?.text ?? "") &&
  words[verbAt]?.lemma !== "blame";

/** These hedge an infinitive only: "is set to close", but not "set that …". */
const INFINITIVE_ONLY = new Set("go set due poise slate bind able try tell call agree ready schedule".split(" "));

/** The word on which this clause hangs: "expected to", "plans to", "accused of". */
function complementHedge(
  words: readonly TaggedWord[],
  governor: ClauseSpan | undefined,
  clause: ClauseSpan,
): Hedge | null {
  const starts = words[clause.from];
  if (governor !== undefined && isToBeDone(words, governor, clause)) return { kind: "scheduled", text: "to" };
  const isInfinitive = clause.form === "infinitive";
  const isGerund = clause.form === "gerund" && /^(?:of|for|with|from|about)$/i.test(starts?.text ?? "");
  // "considered resigning"
  const isObject = clause.form === "gerund" && governor !== undefined && clause.from === governor.verbAt + 1;
  if (
    isObject &&
    /^(?:consider|mull|propose|suggest|risk|threaten|discuss|contemplate)$/.test(words[governor.verbAt]?.lemma ?? "")
  ) {
    return { kind: "planned", text: words[governor.verbAt]?.text ?? "" };
  }
  const isThat =
    governor !== undefined &&
    (starts?.text.toLowerCase() === "that" ||
      (clause.form === "finite" &&
        clause.from === governor.verbAt + 1 &&
        !/^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(starts?.pos ?? "")));
  if (!isInfinitive && !isGerund && !isThat) return null;
  const candidates = words.slice(governor?.verbAt ?? 0, isInfinitive ? clause.groupFrom : clause.from).reverse();
  for (const word of candidates) {
    const kind = hedgeWords.onComplement.get(word.lemma);
    if (kind === undefined || (INFINITIVE_ONLY.has(word.lemma) && !isInfinitive)) continue;
    // A noun or an adjective has its clause beside it: "a plan to close", "likely that".
    const isVerb = word.pos === "VERB" || word.pos === "AUX";
    if (!isVerb && !isInfinitive && word !== candidates[0]) continue;
    if (isGerund && kind !== "alleged" && kind !== "possible") continue;
    // "that" clauses of reporting verbs are reports.
    if (isThat && kind === "alleged") continue;
    return { kind, text: word.text };
  }
  return null;
}
