import { foldWord } from "./fold-word.ts";
import type { TaggedWord } from "./tag-words.ts";

/** Nouns of deeds that no stemmer brings to their verb. */
const NOMINAL = new Map(
  `death die|loss lose|sale sell|growth grow|belief believe|proof prove|choice choose|speech speak|thought think|decision decide
  denial deny|reduction reduce|production produce|destruction destroy|intention intend|expansion expand|explosion explode
  conclusion conclude|collision collide|division divide|invasion invade|suspicion suspect|departure depart|failure fail
  closure close|injury injure|discovery discover|delivery deliver|inquiry inquire|resignation resign|explanation explain
  application apply|acquisition acquire|permission permit|admission admit|omission omit|theft steal|arrival arrive
  agreement agree|payment pay|withdrawal withdraw|knowledge know|birth bear|gift give|sight see|complaint complain|defence defend
  response respond|success succeed|acquittal acquit|conviction convict|dismissal dismiss|prevention prevent|reception receive
  blockade block|bribery bribe|robbery rob|fraud defraud|flight flee|seizure seize|pursuit pursue|marriage marry|assistance assist`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [noun = "", verb = ""] = pair.trim().split(" ");
      return [foldWord(noun, "en"), foldWord(verb, "en")];
    }),
);

/** What a word has in common with its other forms: "deaths", "died" and "dying" have one root. */
export function wordRoot(word: Pick<TaggedWord, "lemma">): string {
  // "Falsify" and "falsification".
  const stem = foldWord(word.lemma, "en").replace(/ifi$/, "if");
  return NOMINAL.get(stem) ?? stem;
}
