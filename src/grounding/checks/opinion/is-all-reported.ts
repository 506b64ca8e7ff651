import type { Report } from "../../../language/factuality/report.ts";
import { isSameSpeaker } from "../attribution/is-same-speaker.ts";
import { isSubjunctive } from "../attribution/is-subjunctive.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { compareClauses } from "../negation/align-clause.ts";
import { readClaim } from "../negation/read-claim.ts";
import { type RootedClause, readToldSentences, type ToldSentence } from "../negation/told-sentence.ts";

/** ", which is nonsense": whoever speaks, the aside may be the writer's. */
const ASIDES = /^(?:which|who|whose|whom|where)$/i;
const WRITER = /^(?:I|we)$/;

/**
 * Whether all that a claim says is said, by the claim's own words, by somebody whom the quotes report as saying it: then it tells
 * whose words they are, although the article is an opinion piece. Of what stands beside, the article's author is the voice.
 */
export function isAllReported(claim: ClaimUnderCheck): boolean {
  const quoted = readClaim(claim)?.quoted;
  return (
    quoted !== undefined && readToldSentences(claim.text, null).every((sentence) => isReported(sentence, quoted, claim))
  );
}

function isReported(sentence: ToldSentence, quoted: readonly ToldSentence[], claim: ClaimUnderCheck): boolean {
  const said = sentence.clauses.filter(({ told }) => !told.isFrame);
  const frames = sentence.clauses.filter(({ told }) => told.isFrame);
  if (said.length === 0 || !said.every(isNamed) || frames.some(isJudged)) return false;
  if (said.some((clause) => isJoinedBehind(clause, sentence))) return false;
  const sources = said.map((clause) => sourceOf(clause, sentence, quoted, claim));
  const borne = new Set(said.flatMap((clause, at) => (sources[at] === "same" ? framesOf(clause) : [])));
  return said.every((clause, at) => sources[at] !== "other" && framesOf(clause).some((report) => borne.has(report)));
}

const framesOf = ({ told }: RootedClause): readonly string[] => told.reports.map(({ frame }) => frame);

/** Whether it is said by somebody, and not by "she" alone. */
const isNamed = ({ told }: RootedClause): boolean =>
  !told.words.some(({ text }, at) => ASIDES.test(text) && /^[,–—]$/u.test(told.words[at - 1]?.text ?? "")) &&
  told.reports.some(({ speaker }) => speaker.some(({ pos }) => pos === "PROPN" || pos === "NOUN"));

/** "Divers said that it was open, and nobody listened": it need not be theirs, where "and that" would be. */
function isJoinedBehind({ told: { words, reports } }: RootedClause, { clauses }: ToldSentence): boolean {
  const [comma, joint, next] = words;
  if (comma?.text !== "," || joint?.pos !== "CCONJ" || next?.text === "that") return false;
  const from = clauses.flatMap(({ told }) => told.words).indexOf(comma);
  return reports.every(({ at }) => at < from);
}

/** "Rightly said that", "falsely claims that": the one who says so is neither. */
const isJudged = ({ told }: RootedClause): boolean =>
  told.words.some(({ pos, text }) => pos === "ADV" && /ly$/i.test(text));

/** Whether the clause of the quotes that tells the same best is said by the same; null: none tells it. */
function sourceOf(
  clause: RootedClause,
  sentence: ToldSentence,
  quoted: readonly ToldSentence[],
  claim: ClaimUnderCheck,
): "same" | "other" | null {
  const [best] = [...compareClauses(clause, sentence, quoted)].sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  // Who would do it if another did not has not said that it is done.
  if (best.clause.told.hedges.length > 0 && clause.told.hedges.length === 0 && !isSubjunctive(clause.told))
    return "other";
  const isSame = (own: Report, report: Report) => isSameSpeaker(own, report, best.sentence, claim);
  const others = best.clause.told.reports.filter(({ speaker }) => !speaker.every(({ text }) => WRITER.test(text)));
  return clause.told.reports.some((own) => others.some((report) => isSame(own, report))) ? "same" : "other";
}
