import { negativeWords } from "../../language/negative-words.ts";
import { tagWords } from "../../language/tag-words.ts";

/** Prepositions that take away, bound or compare: without them a sentence may say more. */
const WEIGHTY: ReadonlySet<string> = new Set(
  "about above against below beyond despite except over than under unless until unlike without".split(" "),
);
const IN_PHRASE: ReadonlySet<string> = new Set(["ADP", "DET", "NOUN", "PROPN", "PUNCT"]);
/** Where one of these stands, leaving words out may make the sentence say more: "no boat on the canal", "only in May". */
const SCOPING: ReadonlySet<string> = new Set(
  "all any both each every few fewer first if last less least most only unless when whether without".split(" "),
);

/** Whether words that an English sentence leaves out of its source are a mere circumstance: "on Friday", "of the lower town". */
export function isOmissible(words: string, sentence: string): boolean {
  const [first, ...rest] = tagWords(words);
  if (first?.pos !== "ADP" || rest.length === 0) return false;
  const isPhrase = [first, ...rest].every(
    ({ text, pos }) => IN_PHRASE.has(pos) && !WEIGHTY.has(text.toLowerCase()) && !isScoping(text),
  );
  return isPhrase && !tagWords(sentence).some(({ text }) => isScoping(text));
}

function isScoping(word: string): boolean {
  const lower = word.toLowerCase();
  return SCOPING.has(lower) || negativeWords.inClause.has(lower);
}
