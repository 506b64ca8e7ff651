import type { PageElement } from "./page-element.ts";
import type { Block } from "./read-blocks.ts";

/** How much text stands under an element, in characters. */
export interface Mass {
  /** Characters in blocks of prose. */
  prose: number;
  all: number;
  linked: number;
  blocks: number;
}

/** The share of a block's characters that stand in links. */
export function linkShare(block: Block): number {
  return block.linked / block.text.length;
}

/** Prose: long enough for a sentence and not mainly links. */
export function isProse(block: Block): boolean {
  return block.size >= 40 && linkShare(block) < 0.25;
}

/** Weighs every element under the root that holds one of the blocks. */
export function measureElements(root: PageElement, blocks: readonly Block[]): ReadonlyMap<PageElement, Mass> {
  const masses = new Map<PageElement, Mass>();
  function add(element: PageElement, { prose, all, linked, blocks }: Mass): void {
    const mass = masses.get(element);
    if (mass === undefined) masses.set(element, { prose, all, linked, blocks });
    else {
      mass.prose += prose;
      mass.all += all;
      mass.linked += linked;
      mass.blocks += blocks;
    }
  }
  for (const block of blocks) {
    const all = block.text.length;
    add(block.element, { prose: isProse(block) ? all : 0, all, linked: block.linked, blocks: 1 });
  }
  function sum(element: PageElement): void {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      sum(child);
      const mass = masses.get(child);
      if (mass !== undefined) add(element, mass);
    }
  }
  sum(root);
  return masses;
}
