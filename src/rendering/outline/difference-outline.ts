import type { DiffPart } from "../../domain/diff-part.ts";
import type { Words } from "../words/en.ts";
import type { Block } from "./block.ts";
import { diffRuns } from "./diff-runs.ts";

/** Where a person's words and a source's differ, each side marked. */
export function differenceOutline(diff: readonly DiffPart[], { match }: Words): Block {
  return { kind: "paragraph", runs: [{ text: match.compared, style: "strong" }, { text: " " }, ...diffRuns(diff)] };
}
