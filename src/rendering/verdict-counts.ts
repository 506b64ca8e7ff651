import { VERDICTS, type VerifiedSentence } from "../app/verifying/verified-sentence.ts";
import { counted } from "./counted.ts";
import type { Words } from "./words/en.ts";

/** How many sentences of a pasted text are what. */
export function verdictCounts(sentences: readonly VerifiedSentence[], words: Words): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = sentences.filter((sentence) => sentence.verdict === verdict).length;
    return count === 0 ? [] : [`${count.toLocaleString(words.language)} ${words.match.counted[verdict]}`];
  });
  return `${counted(sentences.length, words.nouns.sentence, words)}: ${parts.join(", ")}.`;
}
