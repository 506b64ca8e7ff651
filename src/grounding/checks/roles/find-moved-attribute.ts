import { readAttributes } from "./read-attributes.ts";

/** Why what a claim says that somebody is, its quotes say of somebody else; null where they do not say it, or of the same. */
export function findMovedAttribute(text: string, sources: readonly string[]): string | null {
  const told = sources.flatMap(readAttributes);
  for (const { noun, name } of readAttributes(text)) {
    const holders = told.filter((each) => each.noun === noun);
    const [first] = holders;
    if (first === undefined) continue;
    const isShared = holders.some((each) => each.name.some((word) => name.includes(word)));
    const isKnown = sources.some((source) => name.some((word) => source.toLowerCase().includes(word)));
    if (!isShared && isKnown)
      return `In the quotes, what the claim says of “${name.join(" ")}” is said of “${first.name.join(" ")}”.`;
  }
  return null;
}
