import type { DiffPart } from "../../domain/diff-part.ts";
import type { Run } from "./block.ts";

/** Punctuation that stands close to the word before it. */
const CLOSE = /^[.,;:!?…)\]’”]/u;

/** A word diff as runs, a space between two neighbouring parts where neither brings one. */
export function diffRuns(diff: readonly DiffPart[]): readonly Run[] {
  return diff.flatMap(({ kind, text }, index) => {
    const before = diff[index - 1];
    const run: Run = kind === "same" ? { text } : { text, style: kind === "only-asked" ? "asked" : "source" };
    const isClose = /^\s/u.test(text) || (kind === "same" && CLOSE.test(text));
    return before === undefined || isClose || /\s$/u.test(before.text) ? [run] : [{ text: " " }, run];
  });
}
