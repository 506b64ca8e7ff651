import { VERDICTS, type VerifiedSentence } from "../app/verifying/verified-sentence.ts";
import { counted } from "./counted.ts";

/** How many sentences of a pasted text are what. */
export function verdictCounts(sentences: readonly VerifiedSentence[]): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = sentences.filter((sentence) => sentence.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  return `${counted(sentences.length, "sentence")}: ${parts.join(", ")}.`;
}
