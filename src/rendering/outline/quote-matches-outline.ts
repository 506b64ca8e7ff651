import type { QuoteMatch, Result } from "../../app/result.ts";
import { counted } from "../counted.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { differenceKey } from "./difference-key.ts";
import { differenceOutline } from "./difference-outline.ts";

/** Where a text stands verbatim, or the nearest look-alikes, said to be none. */
export function quoteMatchesOutline(
  { text, matches }: Extract<Result, { kind: "quote-matches" }>,
  words: Words,
): readonly Block[] {
  const { match: said, nouns } = words;
  const exact = matches.filter(({ match }) => match === "exact");
  const altered = matches.filter(({ match }) => match === "altered");
  return [
    ...(matches.length === 0 ? [prose("lead", said.nothing), prose("paragraph", text)] : []),
    ...(exact.length === 0 ? [] : [prose("lead", said.verbatimIn(counted(exact.length, nouns.place, words)))]),
    ...exact.map(({ quote, article }, index): Block => ({ kind: "quote", label: String(index + 1), quote, article })),
    ...(altered.length === 0 ? [] : [prose("lead", said.notVerbatim), differenceKey(words)]),
    ...altered.flatMap((found) => alteredOutline(found, words)),
  ];
}

function alteredOutline({ quote, article, diff }: QuoteMatch, words: Words): readonly Block[] {
  return [{ kind: "quote", label: "≈", quote, article }, ...(diff === null ? [] : [differenceOutline(diff, words)])];
}
