import type { HedgeKind } from "../../../language/hedge-words.ts";
import type { ReportKind } from "../../../language/reporting-verbs.ts";
import { contentWords } from "../coverage/content-words.ts";
import { holdsNearWord } from "../coverage/holds-near-word.ts";
import { joinTextWords, readTextWords } from "../coverage/read-text-words.ts";
import type { ToldClaim } from "../negation/read-claim.ts";
import type { ToldSentence } from "../negation/told-sentence.ts";
import { readHedgedPhrases } from "./read-hedged-phrases.ts";

/** Of the words that only the hedged phrase has, the share that tells the same. */
const LEAST_HELD = 0.6;
const UNSURE: ReadonlySet<HedgeKind> = new Set(["possible", "alleged", "expected", "conditional", "asked"]);
/** Who only says it says it as surely as the claim does. */
const DOUBTS: ReadonlySet<ReportKind> = new Set(["allege", "think", "hint", "doubt", "deny", "ask"]);
const UNSURE_WORDS =
  /\b(?:apparent|possibl|probab|likel|presum|suppos|alleg|reported|seem|appear|suspect|believ|thought|assum|unclear|or\b)/i;

/**
 * Looks for a circumstance that the quotes tell with a hedge of its own ("photographed, apparently with a telephone,") and the
 * claim as a fact. Silent where the quotes tell it elsewhere without.
 * @returns why it is refused, or null
 */
export function findLostPhraseHedge({ sentences, quoted }: ToldClaim): string | null {
  const claimed = sentences.filter((sentence) => !isUnsure(sentence)).map(({ text }) => readTextWords(text));
  for (const source of quoted) {
    const words = source.clauses.flatMap(({ told }) => told.words);
    for (const { adverb, words: phrase } of readHedgedPhrases(words)) {
      const hedged = contentWords(phrase);
      const inside = new Set(phrase);
      const beside = contentWords(words.filter((word) => !inside.has(word)));
      const others = quoted.filter((other) => other !== source).map(({ text }) => readTextWords(text));
      const rest = joinTextWords([...others, { words: beside, stems: readStems(beside) }]);
      const telling = hedged.filter((word) => !holdsNearWord(rest, word));
      const isTold = claimed.some(
        (text) =>
          telling.length > 0 &&
          telling.filter((word) => holdsNearWord(text, word)).length >= LEAST_HELD * telling.length &&
          beside.some((word) => holdsNearWord(text, word)),
      );
      if (isTold)
        return `The quote says “${adverb.text}” of this (“${phrase.map(({ text }) => text).join(" ")}”); the claim leaves “${adverb.text}” out and tells it as a fact.`;
    }
  }
  return null;
}

const readStems = (words: readonly { readonly text: string }[]): ReadonlySet<string> =>
  readTextWords(words.map(({ text }) => text).join(" ")).stems;

const isUnsure = ({ text, clauses }: ToldSentence): boolean =>
  UNSURE_WORDS.test(text) ||
  clauses.some(
    ({ told }) =>
      told.hedges.some(({ kind }) => UNSURE.has(kind)) || told.reports.some((report) => DOUBTS.has(report.kind)),
  );
