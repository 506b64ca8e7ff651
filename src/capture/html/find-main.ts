import { isProse, linkShare, type Mass } from "./measure-elements.ts";
import type { PageElement } from "./page-element.ts";
import type { Block } from "./read-blocks.ts";

/** The shares of its score that a block gives to the elements around it, from the nearest outwards. */
const SHARES = [1, 0.5, 0.2, 0.1, 0.05];

/** How much prose a wider container must gain for each character of anything else. */
const PROSE_FOR_OTHER = 3;

function score(block: Block): number {
  const commas = block.text.match(/[,،、，]/g)?.length ?? 0;
  const weight = (1 + commas + Math.min(block.size / 100, 3)) * (1 - linkShare(block));
  return block.element.name === "li" ? weight / 2 : weight;
}

/** What its author says of an element counts, but less than what stands in it. */
function trust(element: PageElement): number {
  if (/articlebody/i.test(element.attributes.itemprop ?? "")) return 1.5;
  return element.name === "article" ? 1.2 : 1;
}

function densest(blocks: readonly Block[], masses: ReadonlyMap<PageElement, Mass>): PageElement | null {
  const scores = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    // A paragraph, whatever its tag, speaks for what it stands in.
    let element: PageElement | null = masses.get(block.element)?.blocks === 1 ? block.element.parent : block.element;
    for (const share of SHARES) {
      if (element === null) break;
      scores.set(element, (scores.get(element) ?? 0) + score(block) * share);
      element = element.parent;
    }
  }
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const [element, sum] of scores) {
    if (sum * trust(element) <= bestScore) continue;
    best = element;
    bestScore = sum * trust(element);
  }
  return best;
}

/**
 * Finds the element that holds the article: the one around which the prose gathers, as in Readability.js, widened while what
 * it gains is nearly all prose, since sections of one article often stand in containers of their own.
 * @returns null where the page has no prose
 */
export function findMain(blocks: readonly Block[], masses: ReadonlyMap<PageElement, Mass>): PageElement | null {
  let main = densest(blocks, masses);
  for (
    let above = main?.parent ?? null;
    main !== null && above !== null && main.name !== "article";
    above = above.parent
  ) {
    const inside = masses.get(main);
    const around = masses.get(above);
    if (inside === undefined || around === undefined || above.name === "body") break;
    const prose = around.prose - inside.prose;
    const other = around.all - inside.all - prose;
    if (prose > PROSE_FOR_OTHER * other) main = above;
  }
  return main;
}
