import { isPerson, PEOPLE } from "./people.ts";
import type { Quantity } from "./quantity.ts";
import { readCounted } from "./read-counted.ts";

/** "One boat" may be told of "a boat", and "one person" of "a sailor", where the quotes do not number them otherwise. */
export function isOne(text: string, one: Quantity, said: readonly Quantity[], quotes: readonly string[]): boolean {
  if (one.kind !== "number" || !/^one$/iu.test(text.slice(one.span.start, one.span.end)) || one.of !== null)
    return false;
  if (said.some(({ kind, heads }) => kind === "number" && heads.some((head) => one.heads.includes(head)))) return false;
  const [head] = one.heads;
  if (head === undefined) return true;
  return quotes.some((quote) =>
    [...quote.matchAll(/\b(?:an?|another|the|single|sole|only)\s/giu)].some(({ 0: article, index }) => {
      const { heads, nouns } = readCounted(quote, index + article.length);
      return heads.includes(head) || (PEOPLE.has(head) && nouns.some(isPerson));
    }),
  );
}
