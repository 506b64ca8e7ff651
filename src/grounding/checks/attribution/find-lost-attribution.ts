import type { ToldClause } from "../../../language/read-factuality.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { type AlignedClause, compareClauses } from "../negation/align-clause.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import type { RootedClause, ToldSentence } from "../negation/told-sentence.ts";
import { findBearingFrames } from "../roles/find-bearing-frames.ts";
import { lostHedge } from "./lost-hedge.ts";
import { lostReport } from "./lost-report.ts";

/** Below this share of a claim's words in common, another thing may be spoken of. */
const LEAST_COVERAGE = 0.5;
/** A clause that scores this share of the best may be the one that was meant: one that tells it as fact is enough. */
const NEAR_BEST = 0.6;

/** Looks for a clause that the claim tells more surely than its quotes, or as another's words. @returns why it is refused, or null */
export function findLostAttribution({ sentences, quoted }: ToldClaim, claim: ClaimUnderCheck): string | null {
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      if (!isAsserted(clause)) continue;
      const alike = compareClauses(clause, sentence, quoted)
        .filter(({ clause: other, isSaidAlike }) => isSaidAlike && (!other.told.isFrame || other.told.isDeed))
        .sort((a, b) => b.score - a.score);
      const best = alike[0];
      if (best === undefined || best.coverage < LEAST_COVERAGE) continue;
      if (isToldAside(clause, sentence, quoted)) continue;
      const near = alike.filter(({ score }) => score >= best.score * NEAR_BEST);
      const reasons = near.map((other) => faultOf(clause, sentence, other, claim));
      const [first] = reasons;
      if (first !== undefined && reasons.every((reason) => reason !== null)) return first;
    }
  }
  return null;
}

/** Whether the quotes' writer tells it himself, beside what somebody says: ", who showed no reaction, …, his lawyer said". */
function isToldAside({ told }: RootedClause, { text }: ToldSentence, quoted: readonly ToldSentence[]): boolean {
  const texts = quoted.map((each) => each.text);
  return findBearingFrames(told.verb, text, texts).some(
    ({ frame, standing }) =>
      standing.isAside &&
      standing.reports.length === 0 &&
      standing.polarity === told.polarity &&
      (frame.modal === null || frame.modal === "would" ? !standing.isHedged : told.hedges.length > 0),
  );
}

/** A frame tells who speaks; an infinitive tells of no deed as done, a gerund only where somebody says so. */
const isAsserted = ({ told }: RootedClause): boolean =>
  (!told.isFrame || told.isDeed) && (told.isFinite || told.reports.length > 0) && !startsInfinitive(told);

const startsInfinitive = (told: ToldClause): boolean =>
  !told.isFinite && told.words.some(({ pos, lemma }, at) => pos === "PART" && lemma === "to" && at < 3);

function faultOf(
  clause: RootedClause,
  sentence: ToldSentence,
  { clause: other, sentence: source }: AlignedClause,
  claim: ClaimUnderCheck,
): string | null {
  return lostReport(clause, sentence, other, source, claim) ?? lostHedge(clause, sentence, other);
}
