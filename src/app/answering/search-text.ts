import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { analyseQuestion } from "../../retrieval/analyse-question.ts";

/** Words that only frame a question weigh less than this. */
const TELLING_WEIGHT = 0.2;

/**
 * What to search for: the question, and where it follows up others, their telling words behind it: "and who denied it?" asks
 * about what was asked before.
 * @param thread the answers it follows up, oldest first
 */
export function searchText(question: string, thread: readonly KeptAnswer[]): string {
  if (thread.length === 0) return question;
  const own = question.replace(/^\W*(?:and|but|so|then|also)\b\s*/iu, "");
  const earlier = thread.flatMap(({ answer }) => tellingWords(answer.question, new Date(answer.asOf)));
  const known = new Set(own.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const added = [...new Set(earlier)].filter((word) => !known.has(word.toLowerCase()));
  return `${own} ${added.join(" ")}`.trim();
}

function tellingWords(question: string, now: Date): readonly string[] {
  const { terms } = analyseQuestion(question, { now, publishers: [] });
  return terms.filter(({ weight }) => weight > TELLING_WEIGHT).map(({ word }) => word);
}
