import { restingSentence } from "../resting-sentence.ts";
import { en } from "../words/en.ts";
import type { Block } from "./styled-text.ts";

/**
 * Tells whoever changes a source which answers rest on it.
 * @param so what that means for them
 */
export function restingBlocks(answers: readonly string[], so: Parameters<typeof restingSentence>[1]): readonly Block[] {
  const text = restingSentence(answers, so, en);
  return text === null ? [] : [{ content: [{ text, style: "note" }] }];
}
