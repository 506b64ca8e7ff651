import { tagWords } from "../../language/tag-words.ts";
import { claimParts } from "./claim-parts.ts";

const TELLS =
  /\b(?:advis(?:e|es|ed|ing)|advice|asks?|asked|asking|urg(?:e|es|ed|ing)|tells?|told|telling|says?|said|recommend(?:s|ed|ing|ations?)?|instruct(?:s|ed|ing|ions?)?|call(?:s|ed|ing)? (?:on|for|upon)|request(?:s|ed)?|warn(?:s|ed|ing)?|remind(?:s|ed|ing|er)?|encourag(?:e|es|ed|ing)|order(?:s|ed)|suggest(?:s|ed)?|appeal(?:s|ed) (?:to|for)|demand(?:s|ed)?|invit(?:e|es|ed)|caution(?:s|ed)?|command(?:s|ed)|according to)\b/iu;

/**
 * Whether a claim reports an order: in one clause, a word for telling and the order's own verb ("Residents are told to keep …").
 * A bare "should" does not report: it makes somebody's order Footnote's own.
 * @param verb the order's, as a lemma
 */
export function reportsOrder(text: string, verb: string): boolean {
  return claimParts(text).some((part) => {
    const [telling] = TELLS.exec(part) ?? [];
    if (telling === undefined) return false;
    return tagWords(part).some(
      ({ lemma, text: word }) => word !== telling && (lemma === verb || word.toLowerCase() === verb),
    );
  });
}
