import { isPastForm } from "../is-past-form.ts";
import { isReduced } from "./is-reduced.ts";
import { kindAt, lemmaAt, type Sentence, type VerbReading, wordsAt } from "./sentence.ts";

const BARE_TAKERS = /^(?:see|hear|watch|let|make|help|have|feel|notice)$/;

/** Past forms that are no participle. */
const PAST_ONLY =
  /^(?:came|went|took|gave|saw|did|wrote|broke|fell|rose|began|knew|grew|drove|spoke|chose|ate|flew|threw|drew|wore|tore|swore|stole|froze|shook|forgot|sank|sang|drank|swam|ran|became|was|were|had|died|happened|arrived|remained|pleaded|agreed|withdrew|went|blew|bore|forbade|hid|rode|rang|underwent|overthrew|undertook|oversaw|arose|woke)$/i;

export function formOf(sentence: Sentence, at: number): VerbReading["form"] {
  const words = wordsAt(sentence, at).filter(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PART");
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return "finite";
  if (first.pos === "PART" && first.lemma === "to") return "infinitive";
  if (/ing$/i.test(first.text)) return "gerund";
  if (first.pos === "AUX") return "finite";
  const before = kindAt(sentence, at - 1);
  if (first.text === first.lemma && before === "noun" && isPerceived(sentence, at)) return "infinitive";
  if (!isPastForm(first.text) || PAST_ONLY.test(first.text)) return "finite";
  return isReduced(sentence, at) ? "participle" : "finite";
}

/** "Saw the crew leave", "made them stop". */
export function isPerceived(sentence: Sentence, at: number): boolean {
  const governor = at - 2;
  return (
    kindAt(sentence, governor) === "verb" &&
    BARE_TAKERS.test(lemmaAt(sentence, governor)) &&
    wordsAt(sentence, governor).at(-1)?.pos === "VERB"
  );
}
