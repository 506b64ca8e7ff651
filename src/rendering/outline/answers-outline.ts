import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { keptAnswerFacts } from "../kept-answer-facts.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** Kept answers: what was asked, when, how it was answered, and the id to show it by. */
export function answersOutline(answers: readonly KeptAnswer[]): readonly Block[] {
  if (answers.length === 0) return [prose("paragraph", "No answer is kept.")];
  return answers.map((kept) => namedItem(kept.answer.question, [...keptAnswerFacts(kept), kept.id]));
}
