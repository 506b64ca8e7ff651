import type { FeedResult } from "../../app/feeds/feed-result.ts";
import { feedLines } from "../feed-lines.ts";
import { en } from "../words/en.ts";
import type { Block } from "./styled-text.ts";

/** What a command on feeds came to; a terminal reads none by itself. */
export function feedBlocks(result: FeedResult): readonly Block[] {
  if (result.kind === "opml") return [{ content: [{ text: result.text }] }];
  return feedLines(result, en, false).flatMap((line): readonly Block[] => {
    if (line.kind !== "named") return [{ content: [{ text: line.text }] }];
    const margin = { text: "  " };
    return [
      { content: [{ text: line.name, style: "title" }] },
      ...(line.facts.length === 0
        ? []
        : [{ first: [margin], rest: [margin], content: [{ text: line.facts.join(" · "), style: "dim" as const }] }]),
    ];
  });
}
