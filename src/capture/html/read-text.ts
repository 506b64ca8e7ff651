import { findMain } from "./find-main.ts";
import { isCaption } from "./is-caption.ts";
import { isFurniture } from "./is-furniture.ts";
import { isReaderCall } from "./is-reader-call.ts";
import { linkShare, type Mass, measureElements } from "./measure-elements.ts";
import type { PageElement } from "./page-element.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { trimBlocks } from "./trim-blocks.ts";

/** An element that holds this share of the page's prose is no furniture, whatever its author calls it. */
const MAX_FURNITURE_SHARE = 0.4;

/** Blocks of this many characters do not stand twice in a story. */
const MIN_REPEAT_LENGTH = 60;

/** Link lines of this many characters or more may be told. */
const MAX_LINK_LINE_LENGTH = 160;

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A line that is mainly link leads elsewhere, unless it spells an address out or ends as a sentence does. */
function isLinkLine(block: Block): boolean {
  if (/^https?:/.test(block.text)) return false;
  const share = linkShare(block);
  const isLine = block.text.length < MAX_LINK_LINE_LENGTH && !/[.!?…]["”’»)]?$/.test(block.text);
  return (share > 0.5 && isLine) || (share > 0.8 && !/[^.]\.["”’»)]?$/.test(block.text));
}

/** A list whose items are mainly links leads elsewhere as a whole. */
function isLinkList(block: Block, masses: ReadonlyMap<PageElement, Mass>): boolean {
  const list = block.element.name === "li" ? block.element.parent : null;
  const mass = list === null ? undefined : masses.get(list);
  return mass !== undefined && mass.blocks > 1 && mass.linked > mass.all / 2;
}

export interface PageText {
  /** Paragraphs, headings and list items apart by a blank line; empty where the page shows no text of its own. */
  readonly text: string;
  readonly captions: readonly string[];
}

/**
 * Reads the article's own text out of a page. Measured with `npm run eval -- extraction`, beside Readability.js.
 * @param titles what the page calls the article: repeated in the text they are left out
 */
export function readText(page: PageElement, titles: readonly string[]): PageText {
  const whole = measureElements(
    page,
    readBlocks(page, () => false),
  );
  const allProse = whole.get(page)?.prose ?? 0;
  const skip = (element: PageElement) =>
    isFurniture(element) && (whole.get(element)?.prose ?? 0) <= MAX_FURNITURE_SHARE * allProse;
  const blocks = readBlocks(page, skip);
  // A page of a few short lines has no prose to gather around; then it is read whole.
  const main = findMain(blocks, measureElements(page, blocks)) ?? page;

  const known = new Set(titles.map(fold));
  const captions: string[] = [];
  const story: Block[] = [];
  for (const block of main === page ? blocks : readBlocks(main, skip)) {
    const folded = fold(block.text);
    if (folded === "" || known.has(folded) || isReaderCall(block.text)) continue;
    if (isCaption(block, main, whole)) captions.push(block.text);
    else if (!isLinkLine(block) && !isLinkList(block, whole)) {
      story.push(block);
      if (block.text.length >= MIN_REPEAT_LENGTH) known.add(folded);
    }
  }
  // Where nothing else is told, a line beside a picture is the story.
  if (story.length === 0) return { text: captions.join("\n\n"), captions: [] };
  const told = trimBlocks(story);
  return { text: (told.length > 0 ? told : story).map((block) => block.text).join("\n\n"), captions };
}
