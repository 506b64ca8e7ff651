import { negativeWords } from "../negative-words.ts";
import { reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";
import { contrastPhrases } from "./contrast-phrases.ts";
import type { ClauseSpan } from "./split-clauses.ts";

export interface Polarity {
  readonly polarity: "affirmed" | "negated" | "open";
  /** The words that negate, as written. */
  readonly negations: readonly string[];
}

/** "not only", "no more than", "no doubt", "No. 3", "whether or not": words of negation that negate nothing. */
const IDLE_AFTER =
  /^(?:only|just|merely|simply|least|doubt|matter|more|less|fewer|later|earlier|sooner|longer than|wonder)$/i;

/** The polarity of each clause: its own negations, and those of the clause it hangs on ("failed to", "denied having"). */
export function clausePolarities(words: readonly TaggedWord[], clauses: readonly ClauseSpan[]): readonly Polarity[] {
  const polarities: Polarity[] = [];
  const contrasts = new Set(contrastPhrases(words).map(([from]) => from));
  for (const [index, clause] of clauses.entries()) {
    const own = ownNegations(words, clause, contrasts);
    const isOdd = own.length % 2 === 1;
    const governed =
      joinedBy(words, clause, polarities[index - 1]) ?? governedBy(words, clauses, index, polarities[index - 1]);
    if (governed === null) polarities.push({ polarity: isOdd ? "negated" : "affirmed", negations: own });
    else if (governed.polarity === "open") polarities.push({ polarity: "open", negations: governed.negations });
    else {
      const isNegated = (governed.polarity === "negated") !== isOdd;
      polarities.push({ polarity: isNegated ? "negated" : "affirmed", negations: [...governed.negations, ...own] });
    }
  }
  return polarities;
}

function ownNegations(
  words: readonly TaggedWord[],
  clause: ClauseSpan,
  contrasts: ReadonlySet<number>,
): readonly string[] {
  const found: { readonly text: string; readonly at: number }[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const lower = word.text.toLowerCase();
    const isWord =
      negativeWords.inClause.has(lower) ||
      (lower === "without" && isWithoutDeed(words, at, clause)) ||
      (FEW.test(lower) && isSubjectQuantity(words, at, clause)) ||
      // "has yet to answer"
      (lower === "yet" && words[at + 1]?.lemma === "to" && clause.form === "infinitive") ||
      (word.lemma === "lack" && at === clause.verbAt);
    if (!isWord || isIdle(words, at)) continue;
    // "with no name", "under no flag": speaks of a noun, not of the clause.
    const before = words[at - 1];
    if (lower === "no" && before?.pos === "ADP" && before.lemma !== "by") continue;
    if (
      lower === "not" &&
      at > clause.verbAt &&
      !isCopula(words[clause.verbAt]) &&
      !/^(?:guilty|enough|a|an|the|any|all)$/i.test(words[at + 1]?.text ?? "")
    )
      continue;
    if (lower === "nor" && found.length > 0) continue;
    // "…, not the valve": only the phrase is left out.
    if (contrasts.has(at)) continue;
    found.push({ text: word.text, at });
  }
  return found.map(({ text }) => text);
}

/** "Without waiting", "was without power"; but "without rain, it will fail" is a condition. */
const isWithoutDeed = (words: readonly TaggedWord[], at: number, clause: ClauseSpan): boolean =>
  at < clause.groupFrom
    ? words.slice(at + 1, clause.groupFrom).every(({ pos }) => pos === "ADV" || pos === "PRON" || pos === "PART")
    : at === clause.verbAt + 1 && isCopula(words[clause.verbAt]);

const FEW = /^(?:few|little)$/;

/** "Few residents voted", but "a few residents", "the few who": how many there were not. */
const isSubjectQuantity = (words: readonly TaggedWord[], at: number, clause: ClauseSpan): boolean =>
  at < clause.groupFrom &&
  /^(?:PUNCT|CCONJ|SCONJ|VERB|)$/.test(words[at - 1]?.pos ?? "") &&
  words[at + 1]?.pos === "NOUN";

const isCopula = (word: TaggedWord | undefined): boolean =>
  word?.pos === "AUX" || word?.lemma === "be" || word?.lemma === "become";

function isIdle(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1]?.text ?? "";
  const before = words[at - 1]?.text ?? "";
  const lower = words[at]?.text.toLowerCase();
  if (lower === "no" && /^longer$/i.test(next)) return false;
  // "A no-fee account", "a not-for-profit": part of a word; "no-one" is one.
  if (
    next === "-" &&
    words[at]?.span.end === words[at + 1]?.span.start &&
    !/^(?:one|body)$/i.test(words[at + 2]?.text ?? "")
  )
    return true;
  if (lower === "not" && /^or$/i.test(before)) return true;
  // "of all faiths and none"
  if (lower === "none" && /^(?:and|or)$/i.test(before)) return true;
  if (
    lower === "no" &&
    (/^\.$/.test(next) || (words[at + 1]?.pos === "NUM" && /^No$/.test(words[at]?.text ?? "") && !/^one$/i.test(next)))
  )
    return true;
  return IDLE_AFTER.test(next);
}

/** "Did not confirm or deny": one negation for both. */
function joinedBy(words: readonly TaggedWord[], clause: ClauseSpan, before: Polarity | undefined): Polarity | null {
  const isJoined = /^or$/i.test(words[clause.from]?.text ?? "") && clause.groupFrom === clause.from + 1;
  return isJoined && before?.polarity === "negated" ? before : null;
}

/** What the clause before says of this one; null where it does not hang on it. */
function governedBy(
  words: readonly TaggedWord[],
  clauses: readonly ClauseSpan[],
  index: number,
  before: Polarity | undefined,
): Polarity | null {
  const clause = clauses[index];
  const governor = clauses[index - 1];
  if (clause === undefined || governor === undefined || before === undefined) return null;
  const opener = words
    .slice(clause.from, clause.groupFrom)
    .find(({ pos }) => pos !== "PUNCT" && pos !== "ADV")
    ?.text.toLowerCase();
  const isThat =
    opener === "that" ||
    (clause.form === "finite" &&
      clause.from === governor.verbAt + 1 &&
      !/^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(words[clause.from]?.pos ?? ""));
  const hangs = clause.form === "infinitive" || clause.form === "gerund";
  if (
    hangs &&
    opener !== undefined &&
    !["to", "from", "of", "for", "not", "about"].includes(opener) &&
    words[clause.from]?.pos === "ADP"
  ) {
    return null;
  }
  if (hangs && /^[,;:–—]$/u.test(words[clause.from]?.text ?? "")) return null;
  if (!hangs && !isThat) return null;
  const negative = negativeGovernor(words, governor, clause);
  const isNegated = before.polarity === "negated";
  if (negative !== null) {
    if (before.polarity === "open") return before;
    if (!isNegated) return { polarity: "negated", negations: [negative.text] };
    if (negativeWords.twoWay.has(negative.lemma)) return { polarity: "affirmed", negations: [] };
    return { polarity: "open", negations: [...before.negations, negative.text] };
  }
  const lemma = words[governor.verbAt]?.lemma ?? "";
  if (before.polarity === "affirmed") return null;
  if (hangs) return clause.form === "infinitive" || clause.from === governor.verbAt + 1 ? before : null;
  // "No evidence that it had": whether it had stays open.
  if (negativeWords.grounds.has(words[clause.from - 1]?.lemma ?? ""))
    return { polarity: "open", negations: before.negations };
  if (negativeWords.raising.has(lemma)) return before;
  // "Did not accept the claim that": as much as "rejected".
  if (lemma === "accept") return { polarity: "negated", negations: [...before.negations, "accept"] };
  return reportingVerbs.has(lemma) ? { polarity: "open", negations: before.negations } : null;
}

/** The word of the clause before that says that this one did not happen. */
function negativeGovernor(words: readonly TaggedWord[], governor: ClauseSpan, clause: ClauseSpan): TaggedWord | null {
  const verb = words[governor.verbAt];
  const between = words.slice(governor.verbAt + 1, clause.from);
  if (verb?.lemma === "rule" && between[0]?.lemma === "out") return verb;
  // "Too early to tell": it cannot be told.
  if (
    clause.form === "infinitive" &&
    words
      .slice(governor.verbAt, clause.groupFrom)
      .some(
        ({ text, pos }, at, all) =>
          /^too$/i.test(text) &&
          pos === "ADV" &&
          /^(?:ADJ|ADV)$/.test(all[at + 1]?.pos ?? "") &&
          all[at + 2] === undefined,
      )
  )
    return words.slice(governor.verbAt, clause.groupFrom).find(({ text }) => /^too$/i.test(text)) ?? null;
  // "came within two votes of cancelling", "came close to cancelling"
  if (verb?.lemma === "come" && clause.form === "gerund" && /^(?:within|close)$/i.test(between[0]?.text ?? ""))
    return between[0] ?? null;
  // "was two votes short of cancelling"
  if (clause.form === "gerund" && /^short$/i.test(between.at(-1)?.text ?? "")) return between.at(-1) ?? null;
  if (verb?.lemma === "stop" && /^short$/i.test(between[0]?.text ?? words[clause.from]?.text ?? "")) return verb;
  if (verb !== undefined && negativeWords.onComplement.has(verb.lemma)) {
    const takesInfinitive = /^(?:fail|refuse|decline|neglect|forget|forbid)$/.test(verb.lemma);
    if (clause.form === "infinitive" && !takesInfinitive) return null;
    if (clause.form === "gerund" && takesInfinitive) return null;
    if (/^(?:prevent|stop|block|bar|ban|prohibit|keep|discourage|deter)$/.test(verb.lemma)) {
      return words.slice(clause.from, clause.groupFrom).some(({ text }) => text.toLowerCase() === "from") ? verb : null;
    }
    return verb;
  }
  return (
    between.find(({ lemma, pos }) => (pos === "ADJ" || pos === "NOUN") && negativeWords.onComplement.has(lemma)) ?? null
  );
}
