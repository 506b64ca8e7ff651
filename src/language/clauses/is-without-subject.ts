import type { Chunk } from "./chunk-words.ts";

/** "To sue", "suing". */
export function isWithoutSubject(group: Chunk | undefined): boolean {
  const [first] = group?.words ?? [];
  return first?.text.toLowerCase() === "to" || (first?.pos === "VERB" && /ing$/.test(first.text));
}
