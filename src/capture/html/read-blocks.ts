import { BLOCK, isUnread } from "./element-kinds.ts";
import type { PageElement } from "./page-element.ts";

/** A run of text that a browser shows as one block. */
export interface Block {
  /** White space folded; a line break of the page stands as "\n". Never empty. */
  readonly text: string;
  /** Its length in Latin characters: one of Chinese, Japanese or Korean says as much as about three. */
  readonly size: number;
  /** How many of its characters stand inside links. */
  readonly linked: number;
  /** The nearest block element around it. */
  readonly element: PageElement;
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** A link to another page; an anchor within this one is no link to its reader. */
function leadsAway({ name, attributes }: PageElement): boolean {
  return name === "a" && attributes.href !== undefined && !attributes.href.startsWith("#");
}

/**
 * Reads the blocks of text under an element, in reading order.
 * @param skip elements to leave out with all they hold, beside those nobody reads
 */
export function readBlocks(root: PageElement, skip: (element: PageElement) => boolean): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let lineBreaks = 0;

  function end(element: PageElement): void {
    const text = pieces
      .join("")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (text !== "") {
      blocks.push({
        text,
        size: text.length + 2 * (text.match(DENSE)?.length ?? 0),
        linked: Math.min(linked, text.length),
        element,
      });
    }
    pieces = [];
    linked = 0;
    lineBreaks = 0;
  }

  function walk(element: PageElement, block: PageElement, inLink: boolean): void {
    for (const child of element.children) {
      if (typeof child === "string") {
        const solid = child.replace(/\s/g, "").length;
        // Line ends of the source are white space, unless the page shows them as they are.
        pieces.push(block.name === "pre" ? child : child.replace(/[\r\n]/g, " "));
        if (solid > 0) lineBreaks = 0;
        if (inLink) linked += child.trim().length;
      } else if (child.name === "br") {
        lineBreaks++;
        if (lineBreaks > 1) end(block);
        else pieces.push("\n");
      } else if (!isUnread(child) && !skip(child)) {
        const isBlock = BLOCK.has(child.name);
        const isCell = child.name === "td" || child.name === "th";
        if (isBlock) end(block);
        if (isCell) pieces.push(" ");
        walk(child, isBlock || isCell ? child : block, inLink || leadsAway(child));
        if (isCell) pieces.push(" ");
        if (isBlock) end(child);
      }
    }
  }
  walk(root, root, false);
  end(root);
  return blocks;
}
