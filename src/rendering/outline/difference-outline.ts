import type { DiffPart } from "../../domain/diff-part.ts";
import type { Block } from "./block.ts";
import { diffRuns } from "./diff-runs.ts";

/** Where a person's words and a source's differ, each side marked. */
export function differenceOutline(diff: readonly DiffPart[]): Block {
  return { kind: "paragraph", runs: [{ text: "Compared:", style: "strong" }, { text: " " }, ...diffRuns(diff)] };
}

/** What the marks mean, once over all comparisons. */
export const DIFFERENCE_KEY: Block = {
  kind: "paragraph",
  runs: [
    { text: "only in your words", style: "asked" },
    { text: " · " },
    { text: "only in the source", style: "source" },
  ],
};
