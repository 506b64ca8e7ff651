import { readFrames } from "../../../language/frames/read-frames.ts";
import type { ToldClause } from "../../../language/read-factuality.ts";
import type { TaggedWord } from "../../../language/tag-words.ts";
import type { ClaimUnderCheck } from "../check.ts";
import { type AlignedClause, compareClauses } from "../negation/align-clause.ts";
import { isHalfWord } from "../negation/is-half-word.ts";
import { tellsOfOther } from "../negation/is-of-other.ts";
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
      if (!isAsserted(clause) || !isVerb(clause.told.verb, sentence.text)) continue;
      const alike = compareClauses(clause, sentence, quoted)
        .filter(
          ({ clause: other, sentence: source, isSaidAlike }) =>
            isSaidAlike &&
            (!other.told.isFrame || other.told.isDeed) &&
            !tellsOfOther(clause.told.verb, sentence.text, other.told.verb, source.text),
        )
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

/** Where two readings of a sentence do not agree that a word is a verb, it may be none: "with damp cloth". */
const isVerb = ({ pos, span }: TaggedWord, text: string): boolean =>
  pos === "AUX" || readFrames(text).some(({ verb }) => verb.span.start === span.start);

/** A frame tells who speaks; an infinitive tells of no deed as done, a gerund only where somebody says so. */
const isAsserted = (clause: RootedClause): boolean =>
  (!clause.told.isFrame || clause.told.isDeed) &&
  (clause.told.isFinite || clause.told.reports.length > 0) &&
  !startsInfinitive(clause.told) &&
  !isHalfWord(clause.told);

const startsInfinitive = (told: ToldClause): boolean =>
  !told.isFinite && told.words.some(({ pos, lemma }, at) => pos === "PART" && lemma === "to" && at < 3);

function faultOf(
  clause: RootedClause,
  sentence: ToldSentence,
  { clause: other, sentence: source }: AlignedClause,
  claim: ClaimUnderCheck,
): string | null {
  return lostReport(clause, sentence, other, source, claim) ?? lostHedge(clause, sentence, other, source);
}
