import { tagWords } from "../../../language/tag-words.ts";
import { type Attribute, readAttributes } from "./read-attributes.ts";

/**
 * Why what a claim says that somebody is, its quotes say of somebody else; null where they do not say it, or of the same. Many may
 * be "director": only who stands beside the other, or is said to be something else, is known not to be it.
 */
export function findMovedAttribute(text: string, sources: readonly string[]): string | null {
  const told = sources.map((source) => ({ attributes: readAttributes(source), words: wordsOf(source) }));
  for (const { noun, name } of readAttributes(text)) {
    const all = told.flatMap(({ attributes }) => attributes);
    const holders = all.filter((each) => each.noun === noun);
    const isOf = (each: Attribute) => each.name.some((word) => name.includes(word));
    const [first] = holders;
    if (first === undefined || holders.some(isOf)) continue;
    const isBeside = told.some(
      ({ attributes, words }) =>
        attributes.some((each) => each.noun === noun) && name.every((word) => words.includes(word)),
    );
    if (isBeside || all.some(isOf))
      return `In the quotes, what the claim says of “${name.join(" ")}” is said of “${first.name.join(" ")}”.`;
  }
  return null;
}

const wordsOf = (source: string): readonly string[] => tagWords(source).map((word) => word.text.toLowerCase());
