import { restingSentence } from "../resting-sentence.ts";
import type { Block } from "./styled-text.ts";

/**
 * Tells whoever changes a source which answers rest on it.
 * @param so what that means for them: a clause
 */
export function restingBlocks(answers: readonly string[], so: string): readonly Block[] {
  const text = restingSentence(answers, so);
  return text === null ? [] : [{ content: [{ text, style: "note" }] }];
}
