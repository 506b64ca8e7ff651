import { type Refusal, refuseClaim } from "../../grounding/checks/refuse-claim.ts";
import type { Statement } from "../../grounding/statement.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { compareWords } from "./compare-words.ts";
import type { Finding } from "./finding.ts";
import { tellsOtherwise } from "./tells-otherwise.ts";

/** A source speaks of the same thing where its title and quotes hold this share of a sentence's words … */
const SAME_THING = 0.75;
/** … and the one sentence that tells it otherwise this. */
const LEAST_OWN = 0.5;
/** Another name is mostly another matter; so much must agree that it is the same with the name changed. */
const SAME_BUT_NAME = 0.9;
const MOST_SHOWN = 2;

/**
 * Finds what says otherwise than a sentence: one sentence of a source that speaks of the same thing and tells another figure or
 * time, another doer, or the opposite. In doubt there is none: what is not borne out is not yet contradicted.
 */
export function findContradiction(
  sentence: string,
  quotes: readonly Statement[],
  refusals: readonly Refusal[],
): Pick<Finding, "statements" | "reasons"> | null {
  if (refusals.some(({ check }) => check === "coverage" || check === "quotation marks")) return null;
  const isOtherName = refusals.some(({ check }) => check === "names");
  const contradicting = quotes.flatMap(splitStatement).flatMap((statement) => {
    const told = statement.source.text.slice(statement.span.start, statement.span.end);
    const { share } = compareWords(sentence, told, statement.article.metadata.language);
    if (share < (isOtherName ? SAME_BUT_NAME : LEAST_OWN) || shareAround(sentence, statement, quotes) < SAME_THING)
      return [];
    const against = refuseClaim({ text: sentence, quotes: [statement] });
    const isOtherwise = against.some(
      ({ check }) => refusals.some((refusal) => refusal.check === check) && tellsOtherwise.get(check)?.(sentence, told),
    );
    return isOtherwise ? [{ statement, share, against }] : [];
  });
  const ranked = contradicting.sort((a, b) => b.share - a.share).slice(0, MOST_SHOWN);
  const [first] = ranked;
  if (first === undefined) return null;
  return {
    statements: ranked.map(({ statement }) => statement),
    reasons: first.against.map(({ reason }) => reason),
  };
}

/** What the article of a statement says of the sentence's words, in its title and all its quotes. */
function shareAround(sentence: string, { article }: Statement, quotes: readonly Statement[]): number {
  const texts = quotes
    .filter((quote) => quote.article.id === article.id)
    .map(({ source, span }) => source.text.slice(span.start, span.end));
  return compareWords(sentence, [article.metadata.title, ...texts].join("\n"), article.metadata.language).share;
}

function splitStatement({ article, source, span }: Statement): readonly Statement[] {
  return segmentSentences(source.text.slice(span.start, span.end), article.metadata.language).map(({ start, end }) => ({
    article,
    source,
    span: { start: start + span.start, end: end + span.start },
  }));
}
