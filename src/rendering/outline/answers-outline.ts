import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { keptAnswerFacts } from "../kept-answer-facts.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** Kept answers: what was asked, when, how it was answered, and the id to show it by. */
export function answersOutline(answers: readonly KeptAnswer[], words: Words): readonly Block[] {
  if (answers.length === 0) return [prose("paragraph", words.lists.noAnswers)];
  return answers.map((kept) => namedItem(kept.answer.question, [...keptAnswerFacts(kept, words), kept.id]));
}
