import type { Block } from "./styled-text.ts";

/** Facts with their labels, one below the other. */
export function factBlocks(rows: readonly (readonly [label: string, value: string])[]): readonly Block[] {
  const width = Math.max(0, ...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value]) => ({
    first: [{ text: `${label}  `.padStart(width), style: "dim" }],
    rest: [{ text: " ".repeat(width) }],
    content: [{ text: value }],
  }));
}
