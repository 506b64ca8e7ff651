import type { Words } from "./words/en.ts";

/** Refused claims are counted beside an answer, not shown: what they say is borne out by nothing. */
export function refusedSentence(count: number, { answer, isOne, language }: Words): string {
  return answer.refused(count.toLocaleString(language), isOne(count));
}
