import { reportingVerbs } from "../../language/reporting-verbs.ts";
import { stopWords } from "../../language/stop-words.ts";
import { type TaggedWord, tagWords } from "../../language/tag-words.ts";
import { holdsWord } from "../checks/coverage/holds-word.ts";
import { readTextWords } from "../checks/coverage/read-text-words.ts";
import { outsideQuotations } from "./outside-quotations.ts";
import { works } from "./works.ts";

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const TELLS = new Set(
  "say read ask write state tell contain hold print quote urge end begin open close advise instruct call go run hold order demand use appear stand".split(
    " ",
  ),
);

/**
 * Whether a claim puts words between quotation marks and says of them, in its own words, no more than that somebody says or asks
 * them: "The article says: “…”".
 * @param known what else the claim may rest on: sentences of its quotes that assert something, titles, publishers
 * @param mayNameSpeaker whether somebody else than the article may be the one who says them
 */
export function showsAsSaid(text: string, known: readonly string[], mayNameSpeaker: boolean): boolean {
  const own = outsideQuotations(text);
  if (own === text) return false;
  const words = tagWords(own);
  const isTold = words.some((word) => isTelling(word)) || /\baccording to\b/iu.test(own);
  if (!isTold) return false;
  const rest = words.filter(
    (word) => !isTelling(word) && !works.has(word.lemma) && !works.has(word.text.toLowerCase()),
  );
  const content = rest.filter(
    ({ pos, text: word }) => CONTENT.has(pos) && stopWords.en?.has(word.toLowerCase()) !== true,
  );
  const { stems } = readTextWords(known.join("\n"));
  return content.every((word) => mayNameSpeaker && holdsWord(stems, word));
}

function isTelling({ lemma, pos }: TaggedWord): boolean {
  return (pos === "VERB" || pos === "NOUN" || pos === "AUX") && (TELLS.has(lemma) || reportingVerbs.has(lemma));
}
