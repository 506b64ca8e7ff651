import type { Mass } from "./measure-elements.ts";
import type { PageElement } from "./page-element.ts";
import type { Block } from "./read-blocks.ts";

const PICTURE = new Set(["img", "picture", "video", "amp-img", "iframe", "svg"]);

/** Longer texts beside a picture are the story's own. */
const MAX_LENGTH = 400;

function holdsPicture(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (PICTURE.has(child.name) || holdsPicture(child)),
  );
}

/** Whether a block belongs to a picture: it stands in a figure, is named a caption, or shares a container with a picture alone. */
export function isCaption(block: Block, main: PageElement, masses: ReadonlyMap<PageElement, Mass>): boolean {
  for (
    let element: PageElement | null = block.element;
    element !== null && element !== main;
    element = element.parent
  ) {
    if (element.name === "figcaption" || element.name === "figure") return true;
    if (/caption/i.test(`${element.attributes.class ?? ""} ${element.attributes.itemprop ?? ""}`))
      return block.text.length <= MAX_LENGTH;
    const alone = masses.get(element)?.blocks === 1;
    if (
      alone &&
      block.text.length <= MAX_LENGTH &&
      element.name !== "p" &&
      element.name !== "li" &&
      holdsPicture(element)
    )
      return true;
  }
  return false;
}
