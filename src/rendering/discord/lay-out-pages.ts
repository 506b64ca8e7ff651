import type { Block } from "../outline/block.ts";
import type { Words } from "../words/en.ts";
import { COMPONENT, type Container } from "./message.ts";
import { type Piece, writeBlock, writePlace } from "./write-block.ts";

type Child = Container["components"][number];

export interface Page {
  readonly children: readonly Child[];
  readonly blocks: readonly Block[];
  /** Whether something on it was too long for any page: a sentence says that it stands in the file. */
  readonly hasStandIn: boolean;
}

/** What a page may hold besides its frame. */
export interface PageSize {
  /** In UTF-16 code units. */
  readonly text: number;
  readonly components: number;
}

/** What stands together on one page. */
interface Group {
  readonly blocks: readonly Block[];
  readonly pieces: readonly Piece[];
  readonly isStandIn: boolean;
}

export interface LayOutOptions {
  readonly words: Words;
  /** Whether a sentence says of a block longer than a page that it stands in the file; otherwise such a block is left out. */
  readonly standsIn?: boolean;
  /** After how many pages to stop: a long list takes seconds to lay out, of which one page is shown. */
  readonly most?: number;
}

/**
 * Blocks on as few pages as hold them, in order, none ever cut: a block longer than a page gives way to a sentence. A heading
 * stands on the page of what it is over.
 */
export function layOutPages(
  blocks: readonly Block[],
  size: PageSize,
  { words, standsIn = true, most = Infinity }: LayOutOptions,
): readonly Page[] {
  const pages: Group[] = [];
  for (const group of groupHeads(blocks, size, words)) {
    if (group.isStandIn && !standsIn) continue;
    const page = pages.at(-1);
    const both = page === undefined ? null : together([page, group]);
    if (both !== null && fits(both.pieces, size)) pages[pages.length - 1] = both;
    else if (pages.length === most) break;
    else if (!group.pieces.every(isRule)) pages.push(group);
  }
  return pages.map(({ blocks, pieces, isStandIn }) => ({ blocks, children: join(pieces), hasStandIn: isStandIn }));
}

function together(groups: readonly Group[]): Group {
  return {
    blocks: groups.flatMap(({ blocks }) => blocks),
    pieces: groups.flatMap(({ pieces }) => pieces),
    isStandIn: groups.some(({ isStandIn }) => isStandIn),
  };
}

function* groupHeads(blocks: readonly Block[], size: PageSize, words: Words): Generator<Group> {
  let heads: Group[] = [];
  for (const block of blocks) {
    const group = groupOf(block, size, words);
    if (!fits(together([...heads, group]).pieces, size)) {
      yield* heads;
      heads = [];
    }
    heads.push(group);
    if (block.kind === "heading" || block.kind === "section") continue;
    yield together(heads);
    heads = [];
  }
  yield* heads;
}

function groupOf(block: Block, size: PageSize, words: Words): Group {
  const pieces = writeBlock(block, words);
  if (fits(pieces, size)) return { blocks: [block], pieces, isStandIn: false };
  return {
    blocks: [block],
    pieces: [...(block.kind === "quote" ? [writePlace(block, words)] : []), `-# ${words.file.standIn}`],
    isStandIn: true,
  };
}

/** Neighbouring texts share a text display; a page neither begins nor ends with a line. */
function join(pieces: readonly Piece[]): readonly Child[] {
  const children: Child[] = [];
  for (const piece of pieces) {
    const last = children.at(-1);
    if (typeof piece !== "string") children.push(piece);
    else if (piece.trim() === "") continue;
    else if (last?.type === COMPONENT.textDisplay) {
      children[children.length - 1] = { ...last, content: `${last.content}\n${piece}` };
    } else children.push({ type: COMPONENT.textDisplay, content: piece });
  }
  while (children.at(-1)?.type === COMPONENT.separator) children.pop();
  return children;
}

function isRule(piece: Piece): boolean {
  return typeof piece !== "string" && piece.type === COMPONENT.separator;
}

function fits(pieces: readonly Piece[], size: PageSize): boolean {
  const children = join(pieces);
  const sum = (count: (child: Child) => number) => children.reduce((total, child) => total + count(child), 0);
  return sum(textLength) <= size.text && sum(componentCount) <= size.components;
}

function textLength(child: Child): number {
  if (child.type === COMPONENT.textDisplay) return child.content.length;
  return child.type === COMPONENT.section ? child.components.reduce((sum, { content }) => sum + content.length, 0) : 0;
}

function componentCount(child: Child): number {
  return child.type === COMPONENT.section ? 2 + child.components.length : 1;
}
