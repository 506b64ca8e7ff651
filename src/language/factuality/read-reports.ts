import { type ReportKind, reportingVerbs } from "../reporting-verbs.ts";
import type { TaggedWord } from "../tag-words.ts";
import { censureReport } from "./censure-report.ts";
import { estimateScope } from "./estimate-scope.ts";
import { agentOf, findSubject, speakerBefore } from "./find-speaker.ts";
import { isSpeakerWord } from "./is-speaker-word.ts";
import { nominalReports } from "./nominal-reports.ts";
import type { Report } from "./report.ts";
import { reportEnd } from "./report-end.ts";
import { reportKindOf } from "./report-kind-of.ts";
import type { ClauseSpan } from "./split-clauses.ts";

const QUOTE_MARK = /^["“”„«»]+$/u;
const BREAK = /^[,;:()“”"–—-]+$/u;
/** Finds who says what in a sentence: "X said that …", "…, X said", "…," said X, "according to X", "X, she said, was …". */
export function readReports(words: readonly TaggedWord[], clauses: readonly ClauseSpan[]): readonly Report[] {
  return [...verbReports(words, clauses), ...nominalReports(words, clauses)];
}

function verbReports(words: readonly TaggedWord[], clauses: readonly ClauseSpan[]): readonly Report[] {
  return clauses.flatMap((clause, index): Report[] => {
    const verb = words[clause.verbAt];
    if (verb === undefined) return [];
    const after = clause.verbAt + 1;
    const end = scopeEnd(words, clauses, index);
    const { from: opening, words: before } = findSubject(words, clause, clauses[index - 1]);
    const censure = censureReport(words, clause, clauses[index + 1], end);
    if (censure !== null) {
      const speaker = isPassiveAt(words, clause)
        ? agentOf(words, after)
        : before.length > 0
          ? before
          : speakerBefore(words, clauses, index);
      return [{ ...censure, frame: frameOf(words, opening, clause, false), speaker, at: clause.verbAt }];
    }
    const estimate = estimateScope(words, clauses, index);
    if (estimate !== null)
      return [
        {
          kind: "say",
          frame: frameOf(words, opening, clause, false),
          speaker: before,
          at: clause.verbAt,
          scopes: [estimate],
        },
      ];
    const kind = reportKindOf(words, clauses, index);
    if (kind === null) return [];
    const isInverted =
      before.length === 0 &&
      clause.groupFrom === clause.verbAt &&
      (INVERTED.has(verb.lemma) || QUOTE_MARK.test(words[opening - 1]?.text ?? "")) &&
      /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(words[after]?.pos ?? "");
    const next = clauses[index + 1];
    const hasClause = next !== undefined && next.from < end && isComplement(words, kind, clause, next);
    const comma = closingComma(words, after, end);
    const isPassive = isPassiveAt(words, clause);
    if (words[after]?.text === "by" && !isPassive) return [];
    const isAside =
      clause.form !== "gerund" &&
      isParenthesis(words, opening) &&
      (before.length > 0 || isInverted) &&
      (TRAILING.has(verb.lemma) || QUOTE_MARK.test(words[opening - 1]?.text ?? "")) &&
      !/^(?:who|whom|which|that|although|though|while|when|because|where)$/i.test(words[opening]?.text ?? "") &&
      !hasThat(words, after);
    // "By then, Ana Ruiz said, it would …": the comma before is the first of two.
    const isFramed = comma === after && !hasVerb(clauses, opening) && hasVerb(clauses.slice(index + 1), end);
    const goesOn = comma !== null && (isFramed || isMiddle(words, comma, clauses, end));
    const isTrailing = isAside && (goesOn || (hasVerb(clauses, opening) && (!hasClause || comma !== null)));
    const quoted = words.slice(after, end).findIndex((word) => QUOTE_MARK.test(word.text));
    const scopes: [number, number][] = [];
    if (isTrailing) {
      // "She stands by it: the money, she argues, should …"
      const colon = words.findLastIndex(({ text }, at) => at < opening && text === ":");
      scopes.push([goesOn && comma === after ? colon + 1 : 0, opening]);
      if (goesOn && comma !== null) scopes.push([comma, words.length]);
    } else if (hasClause) scopes.push([after, end]);
    else if (quoted >= 0) scopes.push([after + quoted, words.length]);
    if (scopes.length === 0) return [];
    const speaker = isPassive
      ? agentOf(words, after)
      : before.length > 0
        ? before
        : isTrailing
          ? words.slice(after, sentenceEnd(words, after)).filter(isSpeakerWord)
          : speakerBefore(words, clauses, index);
    const frame = frameOf(words, opening, clause, isTrailing && isInverted);
    return [{ kind, frame, speaker, at: clause.verbAt, scopes }];
  });
}

const isPassiveAt = (words: readonly TaggedWord[], { groupFrom, verbAt }: ClauseSpan): boolean =>
  words.slice(groupFrom, verbAt).some(({ lemma }) => lemma === "be");

/** Verbs that may follow what they report without quotation marks: "…, police said". */
const TRAILING = new Set(
  `say tell add note announce report write tweet declare explain argue insist stress emphasise emphasize warn recall observe joke
  complain estimate allege claim assert contend maintain believe think suggest admit concede acknowledge confirm state testify
  advise caution predict show find conclude promise`.split(/\s+/),
);

/** Of these, the verbs that may stand before their speaker: "…, said police". */
const INVERTED = new Set(
  "say add write explain report note warn state argue insist claim allege declare estimate".split(" "),
);

/** Whether a comma or a closing quotation mark stands before the index. */
function isParenthesis(words: readonly TaggedWord[], opening: number): boolean {
  const before = words[opening - 1]?.text ?? "";
  return QUOTE_MARK.test(before) || before === "," || before === "–" || before === "—";
}

const hasVerb = (clauses: readonly ClauseSpan[], to: number): boolean => clauses.some(({ verbAt }) => verbAt < to);

const hasThat = (words: readonly TaggedWord[], at: number): boolean =>
  /^(?:that|whether)$/i.test(words[at]?.text ?? "");

function closingComma(words: readonly TaggedWord[], from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 8); at += 1) if (BREAK.test(words[at]?.text ?? "")) return at;
  return null;
}

/** Whether the sentence goes on after "…, he said,". */
function isMiddle(words: readonly TaggedWord[], at: number, clauses: readonly ClauseSpan[], end: number): boolean {
  const next = words[at + 1];
  if (next === undefined || /^(?:who|which|whose|whom|where|when|and|but)$/i.test(next.text)) return false;
  if (QUOTE_MARK.test(next.text) || QUOTE_MARK.test(words[at]?.text ?? "")) return true;
  const following = clauses.find(({ verbAt }) => verbAt > at && verbAt < end);
  return following !== undefined && following.form === "finite" && following.groupFrom <= at + 1;
}

const TIME =
  /^(?:last|this|next|week|month|year|day|night|morning|afternoon|evening|earlier|later|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Verbs with no object but what they report: a noun after them begins it. */
const ONLY_REPORTS = new Set("say add argue insist state note claim believe think warn".split(" "));

/** Whether the next clause is what the verb reports, and not another deed: ", and left". */
function isComplement(words: readonly TaggedWord[], kind: ReportKind, clause: ClauseSpan, next: ClauseSpan): boolean {
  const after = clause.verbAt + 1;
  if (hasThat(words, after)) return true;
  // "argued for a view based on fear"
  const isOfThing = /^(?:argue|warn|think|complain)$/.test(words[clause.verbAt]?.lemma ?? "");
  if (isOfThing && /^(?:for|against|about|of)$/i.test(words[after]?.text ?? "")) return false;
  // "assumed the post when she returned"
  const opener = words.slice(next.from, next.groupFrom).find(({ pos }) => pos !== "PUNCT")?.text ?? "";
  if (next.from > after && /^(?:when|while|as|after|before|because|since|until)$/i.test(opener)) return false;
  if (next.form === "infinitive") return false;
  if (next.form === "gerund") {
    const opener = words[next.from]?.text.toLowerCase() ?? "";
    return (
      (kind === "deny" || kind === "admit" || kind === "allege") &&
      (next.from === after || /^(?:of|for|with)$/.test(opener))
    );
  }
  const at = words.findIndex(
    (word, index) => index >= after && index < next.groupFrom && (BREAK.test(word.text) || word.pos === "CCONJ"),
  );
  const joint = words[at];
  if (joint === undefined || QUOTE_MARK.test(joint.text) || joint.text === ":") return true;
  const verb = words[clause.verbAt];
  return (
    verb !== undefined &&
    ONLY_REPORTS.has(verb.lemma) &&
    words
      .slice(after, at)
      .some((word, index) => isSpeakerWord(word) && !TIME.test(word.text) && words[after + index - 1]?.pos !== "ADP")
  );
}

/** Where what a verb reports ends: at a semicolon, or where its speaker goes on with another verb ("…, and urged", "…, saying"). */
function scopeEnd(words: readonly TaggedWord[], clauses: readonly ClauseSpan[], index: number): number {
  const from = (clauses[index]?.verbAt ?? 0) + 1;
  const next = clauses.slice(index + 1).find((clause) => {
    const verb = words[clause.verbAt];
    if (verb === undefined || !(reportingVerbs.has(verb.lemma) || DEMANDS.has(verb.lemma))) return false;
    const opener = words.slice(clause.from, clause.groupFrom);
    const isJoined = words[clause.groupFrom - 1]?.pos === "CCONJ";
    return isJoined || (clause.form === "gerund" && opener.some(({ text }) => text === ","));
  });
  return Math.min(
    sentenceEnd(words, from),
    next?.from ?? words.length,
    reportEnd(words, clauses, index) ?? words.length,
  );
}

const DEMANDS = new Set("urge call demand ask order propose".split(" "));

function sentenceEnd(words: readonly TaggedWord[], from: number): number {
  const at = words.findIndex((word, index) => index >= from && word.text === ";");
  return at < 0 ? words.length : at;
}

function frameOf(words: readonly TaggedWord[], opening: number, clause: ClauseSpan, isInverted: boolean): string {
  const from = Math.max(opening, clause.verbAt - 6);
  const to = isInverted ? Math.min(words.length, clause.verbAt + 4) : clause.verbAt + 1;
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/[\s,.“”"]+$/u, "")
    .replace(/^[\s,.“”"]+/u, "")
    .replace(/ (?=[,.;:]|n't|['’]s)/g, "");
}
