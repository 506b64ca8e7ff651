import type { Block } from "./block.ts";

/** A fact with its label, one of a list. */
export function factItem(label: string, value: string): Block {
  return { kind: "item", runs: [{ text: `${label}:`, style: "strong" }, { text: ` ${value}` }] };
}
