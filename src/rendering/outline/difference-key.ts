import type { Words } from "../words/en.ts";
import type { Block } from "./block.ts";

/** What the marks of a comparison mean, once over all of them. */
export function differenceKey({ match }: Words): Block {
  return {
    kind: "paragraph",
    runs: [{ text: match.onlyYours, style: "asked" }, { text: " · " }, { text: match.onlySource, style: "source" }],
  };
}
