import { HEADING } from "./element-kinds.ts";
import type { Block } from "./read-blocks.ts";

const LISTED = new Set(["li", "td", "th", "tr", "dd", "pre"]);

function isHeading(block: Block): boolean {
  return HEADING.test(block.element.name);
}

/** Ends as sentences do, or is long enough to be one. */
function isSentence({ text, size }: Block): boolean {
  return size >= 80 || /[.!?…:;。！？؟।"”’»)\]]$/.test(text);
}

/** A heading says what follows; before another of its rank or a higher one nothing does. */
function headsNothing(block: Block, next: Block | undefined): boolean {
  return isHeading(block) && (next === undefined || (isHeading(next) && next.element.name <= block.element.name));
}

/** Takes off what stands before and after the story without being told: bylines, dates, labels, headings of nothing. */
export function trimBlocks(blocks: readonly Block[]): readonly Block[] {
  const told = (block: Block) => !isHeading(block) && (isSentence(block) || LISTED.has(block.element.name));
  const end = blocks.findLastIndex(told) + 1;
  const start = blocks.findIndex((block) => block.size >= 80 && !isHeading(block));
  const story = blocks.slice(0, end).filter((block, index) => index >= start || isHeading(block) || told(block));
  return story.filter((block, index) => !headsNothing(block, story[index + 1]));
}
