import type { FeedResult } from "../../app/feeds/feed-result.ts";
import { counted } from "../counted.ts";
import { feedLines } from "../feed-lines.ts";
import type { Words } from "../words/en.ts";
import { FEED_WORDS } from "../words/feed-words.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** What a command on feeds came to; the bot that shows it reads them by itself. */
export function feedOutline(result: FeedResult, words: Words): readonly Block[] {
  if (result.kind === "opml") {
    const { nouns, exported } = FEED_WORDS[words.language];
    return [prose("lead", exported(counted(result.feeds, nouns.feed, words)))];
  }
  return feedLines(result, words, true).map((line) => {
    if (line.kind !== "named") return prose(line.kind === "lead" ? "lead" : "paragraph", line.text);
    return line.facts.length === 0
      ? { kind: "item", runs: [{ text: line.name, style: "strong" }] }
      : namedItem(line.name, line.facts);
  });
}
