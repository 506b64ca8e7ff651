import { counted } from "../counted.ts";
import type { Block } from "./styled-text.ts";

/** Ids named before the rest is only counted. */
const NAMED = 10;

/**
 * Tells whoever changes a source which answers rest on it.
 * @param so what that means for them: a clause
 */
export function restingBlocks(answers: readonly string[], so: string): readonly Block[] {
  if (answers.length === 0) return [];
  const more = answers.length > NAMED ? ` and ${answers.length - NAMED} more` : "";
  const names = `${answers.slice(0, NAMED).join(", ")}${more}`;
  const rest = answers.length === 1 ? "rests" : "rest";
  const text = `${counted(answers.length, "answer")} ${rest} on this (${names}): ${so}.`;
  return [{ content: [{ text, style: "note" }] }];
}
