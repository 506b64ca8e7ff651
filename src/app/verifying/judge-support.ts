import type { Statement } from "../../grounding/statement.ts";
import { findBearingOut } from "./find-bearing-out.ts";
import { findContradiction } from "./find-contradiction.ts";
import type { Finding } from "./finding.ts";

/** Quotes shown beside a sentence that none of them bears out. */
const MOST_NEAREST = 2;
const QUESTION = "A question states nothing that could be verified.";
const ENGLISH_ONLY =
  "Negations, roles and attributions are compared in English only: read this beside its quotes yourself.";

/** Judges a sentence that is no copy and no altered one by what the candidates say. */
export function judgeSupport(sentence: string, candidates: readonly Statement[]): Finding {
  if (/[?？]["'”’»)]*$/u.test(sentence))
    return { verdict: "not in the archive", statements: [], difference: null, reasons: [QUESTION] };
  const { quotes, refusals } = findBearingOut(sentence, candidates);
  const reasons = refusals.map(({ reason }) => reason);
  if (refusals.length === 0) {
    const isEnglish = quotes.every(({ article }) => (article.metadata.language ?? "en") === "en");
    return { verdict: "supported", statements: quotes, difference: null, reasons: isEnglish ? [] : [ENGLISH_ONLY] };
  }
  const contradiction = findContradiction(sentence, quotes, refusals);
  if (contradiction !== null) return { verdict: "contradicted", difference: null, ...contradiction };
  return { verdict: "not in the archive", statements: quotes.slice(0, MOST_NEAREST), difference: null, reasons };
}
