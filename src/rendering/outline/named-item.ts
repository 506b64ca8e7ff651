import type { Block } from "./block.ts";

/** Something with a name and what is to be known of it, one of a list. */
export function namedItem(name: string, facts: readonly string[]): Block {
  return { kind: "item", runs: [{ text: name, style: "strong" }, { text: ` — ${facts.join(" · ")}` }] };
}
