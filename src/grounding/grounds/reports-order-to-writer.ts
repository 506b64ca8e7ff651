import { tagWords } from "../../language/tag-words.ts";
import { claimParts } from "./claim-parts.ts";
import { readImperative } from "./read-imperative.ts";
import { reportsOrder } from "./reports-order.ts";

/** Who or what tells, where a text tells whoever writes an answer what to write; or nobody is named. */
const TEXT_TELLS =
  /^\P{L}*(?:the|this|an?|its|one) (?:\p{L}+ )?(?:text|article|page|source|author|passage|message|document|note|notice|piece|sentence|line|leaflet|site|website|instructions?) (?:also |then |\p{L}+ly )?(?:says?|tells?|told|asks?|asked|orders?|ordered|instruct(?:s|ed)|urge[sd]|demand(?:s|ed)|reads?|calls?|request(?:s|ed)|advise[sd]|command(?:s|ed))\b|\b(?:is|are|was|were) (?:\p{L}+ly )?(?:told|asked|instructed|ordered|urged|advised|invited|requested|commanded)\b/iu;

/**
 * Whether a claim reports an order to whoever writes an answer: that a text gives it ("The page tells assistants to say …"), with
 * a verb of the order. That somebody else says what the order wants said is no report of it.
 */
export function reportsOrderToWriter(text: string, order: string): boolean {
  const verbs = tagWords(order).filter(({ pos, text: word, lemma }) => pos === "VERB" && word.toLowerCase() === lemma);
  const lemmas = [readImperative(order), ...verbs.map(({ lemma }) => lemma)].filter((lemma) => lemma !== null);
  return claimParts(text).some((part) => TEXT_TELLS.test(part) && lemmas.some((lemma) => reportsOrder(part, lemma)));
}
