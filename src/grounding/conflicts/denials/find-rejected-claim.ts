import type { Span } from "../../../domain/span.ts";
import { type Clause, type Phrase, readClauses } from "../../../language/read-clauses.ts";
import { reportingVerbs } from "../../../language/reporting-verbs.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import type { Conflict } from "../conflict.ts";
import { clauseSpan } from "../deeds/clause-span.ts";
import { deedWords } from "../deeds/deed-words.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** "The", "these", "such": the claim was just told. */
const BACKWARD = /^(?:the|this|that|these|those|such|all|both|it)$/iu;
const CALLS = new Set(["call", "describe", "brand", "label", "be"]);
/** "(called the claim) entirely “baseless”", "(the claim) was false". */
const VERDICT = /^\s+(?:(?:is|are|was|were)\s+)?(?:as\s+)?["“'‘]?(?:an?\s+|\p{L}+ly\s+)?(\p{L}+)/u;

interface Rejection {
  readonly deniers: readonly TaggedWord[];
  /** The clause, in the sentence. */
  readonly span: Span;
  readonly isSingle: boolean;
}

/**
 * A claim and the sentence right after it that rejects "the claim" without telling it again: "Hale accused the firm of … . The
 * firm called the accusation false." Several "claims" answer only to an accusation, as they may have been told further above.
 */
export function findRejectedClaim(one: SentenceReading, other: SentenceReading): Conflict | null {
  const [told, denying] = one.statement.span.start < other.statement.span.start ? [one, other] : [other, one];
  if (!follows(denying, told)) return null;
  const rejection = readRejection(denying.text);
  if (rejection === null) return null;
  const isAnother = readClauses(told.text).some(
    (clause) => isClaim(clause, rejection) && clause.subjects.every(({ head }) => !isOneOf(rejection.deniers, head)),
  );
  if (!isAnother || readRejection(told.text) !== null || /\?["”’]?\s*$/u.test(told.text)) return null;
  const { start } = denying.statement.span;
  const { span } = rejection;
  return {
    kind: "denial",
    label: "the claim",
    sides: [
      { statement: told.statement, span: told.statement.span, reading: told.folded },
      {
        statement: denying.statement,
        span: { start: start + span.start, end: start + span.end },
        reading: "rejected",
      },
    ],
  };
}

function follows({ statement: later }: SentenceReading, { statement: earlier }: SentenceReading): boolean {
  if (later.source.articleId !== earlier.source.articleId || later.span.start < earlier.span.end) return false;
  return /^\s*$/u.test(later.source.text.slice(earlier.span.end, later.span.start));
}

/** After "said", only one claim, and not one that "he" rejects: that may be the one who said it. */
function isClaim({ verb }: Clause, { deniers, isSingle }: Rejection): boolean {
  const kind = reportingVerbs.get(verb.lemma);
  if (deedWords.accuse.has(verb.lemma) || kind === "allege") return true;
  return kind === "say" && isSingle && deniers.length > 0 && deniers.every(({ pos }) => pos !== "PRON");
}

function isOneOf(words: readonly TaggedWord[], word: TaggedWord): boolean {
  return words.some(({ lemma }) => lemma === word.lemma);
}

function readRejection(sentence: string): Rejection | null {
  for (const clause of readClauses(sentence)) {
    const { verb, objects, subjects, complements, isNegated, isPassive } = clause;
    const claim = objects[0] ?? (verb.lemma === "be" ? subjects[0] : undefined);
    if (claim === undefined || isNegated || isPassive || !pointsBack(claim)) continue;
    const { start, end } = clauseSpan(clause);
    const claimEnd = claim.words.at(-1)?.span.end ?? end;
    const after = sentence.slice(claimEnd);
    const isTold =
      /^\s*(?:that|of|about)\b/u.test(after) || complements.some(({ preposition }) => preposition === "of");
    const verdict = CALLS.has(verb.lemma) ? VERDICT.exec(after) : null;
    const isCalledUntrue = deedWords.untrue.has(verdict?.[1]?.toLowerCase() ?? "");
    if (!isCalledUntrue && (isTold || !deedWords.reject.has(verb.lemma))) continue;
    return {
      deniers: verb.lemma === "be" ? [] : subjects.map(({ head }) => head),
      span: { start, end: isCalledUntrue ? Math.max(end, claimEnd + (verdict?.[0].length ?? 0)) : end },
      isSingle: !/s$/u.test(claim.head.text),
    };
  }
  return null;
}

/** "The accusation", "these claims", "it". */
function pointsBack({ words, head }: Phrase): boolean {
  return (
    words.length <= 3 && BACKWARD.test(words[0]?.text ?? "") && (words.length === 1 || deedWords.claim.has(head.lemma))
  );
}
