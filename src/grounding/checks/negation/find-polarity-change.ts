import { wordRoot } from "../../../language/word-root.ts";
import { type AlignedClause, alignClause, compareClauses } from "./align-clause.ts";
import { clauseText } from "./clause-text.ts";
import { isBorneOut } from "./is-borne-out.ts";
import { isNoDenial } from "./is-no-denial.ts";
import { isNoTelling } from "./is-no-telling.ts";
import { tellsOfOther } from "./is-of-other.ts";
import { isTakenUp } from "./is-taken-up.ts";
import { opposites } from "./opposites.ts";
import type { ToldClaim } from "./read-claim.ts";
import { saysSoToo } from "./says-so-too.ts";
import { tellsPast } from "./tells-past.ts";
import type { RootedClause, ToldSentence } from "./told-sentence.ts";

/** Below this share of a clause's words in common, another thing may be spoken of. */
const LEAST_COVERAGE = 0.5;
/** The same where what is said of it stands in the other clause, but is not what that one says. */
const LEAST_COVERAGE_ASIDE = 0.75;

/** Looks for a clause that the claim affirms and its quotes negate, or the other way round. @returns why it is refused, or null */
export function findPolarityChange({ sentences, quoted }: ToldClaim): string | null {
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      if (!hasPolarity(clause)) continue;
      const aligned = alignClause(clause, sentence, quoted).filter((other) => isComparable(clause, sentence, other));
      const [best] = aligned;
      if (best === undefined || aligned.some((other) => agrees(clause, sentence, other))) continue;
      if (aligned.some((other) => saysSoToo(clause, sentence, other.clause, other.sentence, quoted))) continue;
      if (isSaidElsewhere(clause, sentence, best, quoted)) continue;
      if (isBorneOut(clause, sentence, quoted)) continue;
      return explain(clause, best);
    }
  }
  return null;
}

/** Whether it is another clause of the sentence that says it, where the best one has only its circumstances: "…, and killed no one". */
function isSaidElsewhere(
  clause: RootedClause,
  sentence: ToldSentence,
  best: AlignedClause,
  quoted: readonly ToldSentence[],
): boolean {
  return (
    !best.hasHead &&
    compareClauses(clause, sentence, quoted).some((other) => other.hasHead && agrees(clause, sentence, other))
  );
}

/** Whether a clause is said to be so or not to be so. A frame that is not negated only tells who speaks. */
function hasPolarity({ told }: RootedClause): boolean {
  return told.polarity !== "open" && !(told.isFrame && told.polarity === "affirmed");
}

/** Whether two clauses have one polarity; "innocent" and "not guilty" do. */
function agrees(clause: RootedClause, sentence: ToldSentence, other: AlignedClause): boolean {
  if (isNeverOfNoLonger(clause, other)) return false;
  const told = isTakenUp(other) ? "affirmed" : other.clause.told.polarity;
  const theirs = isDeedWithout(clause, other) ? "negated" : told;
  if (clause.told.polarity === theirs || isNearlyNone(clause, sentence, other)) return true;
  return [...sentence.roots].some((root) =>
    opposites.get(root)?.some((opposite) => opposite.isComplementary && other.sentence.roots.has(opposite.root)),
  );
}

/** What is no longer done was done once. */
const isNeverOfNoLonger = ({ told }: RootedClause, { clause }: AlignedClause): boolean =>
  told.negations.some((word) => /^never$/i.test(word)) &&
  tellsPast(told) &&
  /\b(?:no longer|any ?(?:more|longer))\b/i.test(clauseText(clause.told));

/** "Released without charge" beside "charged": the noun is negated, whatever its clause says. */
function isDeedWithout({ heads }: RootedClause, { clause: { told, heads: others } }: AlignedClause): boolean {
  return (
    told.polarity === "affirmed" &&
    told.words.some(
      (word, at) =>
        heads.has(wordRoot(word)) &&
        !others.has(wordRoot(word)) &&
        told.words.slice(Math.max(0, at - 3), at).some(({ text }) => /^without$/i.test(text)),
    )
  );
}

const NEARLY_NONE = /^(?:few|little|hardly|barely|scarcely|seldom|rarely)$/i;
const SMALL = new Set("only just small minority handful sometimes occasionally slightly few".split(" "));

/** "Few" is nearly "none", but "only a small number" says the same. */
function isNearlyNone({ told }: RootedClause, { text }: ToldSentence, { clause, sentence }: AlignedClause): boolean {
  const [negated, affirmed] = told.polarity === "negated" ? [told, sentence.text] : [clause.told, text];
  // "Less hopeful" is "not as hopeful".
  if (
    /^(?:not|n['’]t)$/i.test(negated.negations.join(" ")) &&
    negated.words.some(({ text: word }) => /^(?:as|so)$/i.test(word))
  )
    return /\b(?:less|fewer|lower|smaller|worse|below|under)\b/i.test(affirmed);
  return (
    negated.negations.length > 0 &&
    negated.negations.every((word) => NEARLY_NONE.test(word)) &&
    (affirmed.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => SMALL.has(word))
  );
}

const isSupposed = ({ told }: RootedClause): boolean =>
  told.hedges.some(({ kind }) => kind === "asked" || kind === "conditional");

/** Polarities compare where the same thing is said, or where "no" stands before a word that both hold. */
function isComparable(clause: RootedClause, within: ToldSentence, aligned: AlignedClause): boolean {
  const { clause: other, sentence, hasHead, isSaidAlike, coverage } = aligned;
  const shared = [...clause.roots].filter((root) => other.roots.has(root)).length;
  if (coverage < (isSaidAlike ? LEAST_COVERAGE : LEAST_COVERAGE_ASIDE) || (!isSaidAlike && shared < 2)) return false;
  if (isSupposed(clause) !== isSupposed(other)) return false;
  if (isSaidAlike && tellsOfOther(clause.told.verb, within.text, other.told.verb, sentence.text)) return false;
  if (clause.told.polarity === "affirmed" ? isNoDenial(clause, within, aligned) : isNoTelling(other.told)) return false;
  if (hasHead) return true;
  const isNounNegated = [...clause.told.negations, ...other.told.negations].some((word) =>
    /^(?:no|nobody|none|nothing|neither)$/i.test(word),
  );
  return isNounNegated;
}

function explain({ told }: RootedClause, { clause: { told: source } }: AlignedClause): string {
  const text = clauseText(source);
  const negation = source.negations.join(" ");
  if (source.polarity === "open") return `The quote leaves it open (“${negation}”): “${text}”; the claim decides it.`;
  if (source.polarity === "negated" && told.polarity === "negated")
    return `The quote says that it is so no longer (“${text}”); the claim says “${told.negations.join(" ")}”.`;
  if (source.polarity === "negated") {
    return `The quote says “${negation}” of this (“${text}”); the claim leaves that out and says the opposite.`;
  }
  return `The claim says “${told.negations.join(" ")}” where the quote says that it is so: “${text}”.`;
}
