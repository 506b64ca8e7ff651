import { isPastForm } from "../../../language/is-past-form.ts";
import { type TaggedWord, tagWords } from "../../../language/tag-words.ts";
import { synsetsOf } from "../../../language/word-net/synsets.ts";

const PLURALS =
  /^(?:police|people|men|women|children|clergy|cattle|staff|they|who|which|that|and|all|some|many|most|few|both|these|those|none|half|others)$/iu;

/** What a base form may have for its subject: "gates jam". Names are taken as they are: firms and teams are both. */
const isPlural = ({ text, lemma, pos }: TaggedWord): boolean =>
  PLURALS.test(text) ||
  pos === "NUM" ||
  pos === "AUX" ||
  (/s$/iu.test(text) && (lemma !== text.toLowerCase() || pos === "PROPN"));

/** Verbs whose past is their base form. */
const UNCHANGED = new Set("put set cost cut hit let read shut split spread hurt quit beat burst cast".split(" "));

/** Whether an English text has a verb that may head a sentence: no infinitive, no "-ing" form. In doubt it has. */
export function hasFiniteVerb(text: string): boolean {
  const words = tagWords(text);
  return words.some(({ pos, text: word, lemma }, index) => {
    if (/^to$/iu.test(words[index - 1]?.text ?? "")) return false;
    if (pos === "AUX") return true;
    const lower = word.toLowerCase();
    const isPast = isPastForm(lower) || UNCHANGED.has(lower);
    if (pos === "VERB")
      return !/ing$/u.test(lower) && (lemma !== lower || isPast || words.slice(0, index).some(isPlural));
    // "The risk remains low", "9,800 people work here", taken for nouns: behind a noun, and not the last word.
    if (index === 0 || !/^(?:NOUN|PROPN|PRON|ADJ)$/u.test(words[index - 1]?.pos ?? "")) return false;
    if (pos !== "NOUN" && pos !== "ADJ") return false;
    if (isPast) return true;
    const base = lower.replace(/s$/u, "");
    const before = words[index - 1];
    const agrees = base !== lower || (before !== undefined && isPlural(before));
    return agrees && /\p{L}/u.test(words[index + 1]?.text ?? "") && synsetsOf(base, "verb").length > 0;
  });
}
