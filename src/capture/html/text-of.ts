import { BLOCK, isUnread } from "./element-kinds.ts";
import type { PageElement } from "./page-element.ts";

/** The text a reader sees in an element, as one line. Reading stops after about `limit` characters or child nodes. */
export function textOf(element: PageElement, limit = 100_000): string {
  const pieces: string[] = [];
  let read = 0;
  function walk(of: PageElement): void {
    for (const child of of.children) {
      if (read > limit) return;
      read++;
      if (typeof child === "string") {
        pieces.push(child);
        read += child.length;
      } else if (!isUnread(child)) {
        const apart = BLOCK.has(child.name) || child.name === "br";
        if (apart) pieces.push(" ");
        walk(child);
        if (apart) pieces.push(" ");
      }
    }
  }
  walk(element);
  return pieces.join("").replace(/\s+/g, " ").trim();
}
