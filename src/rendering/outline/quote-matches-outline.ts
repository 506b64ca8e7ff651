import type { QuoteMatch, Result } from "../../app/result.ts";
import { counted } from "../counted.ts";
import { type Block, prose } from "./block.ts";
import { DIFFERENCE_KEY, differenceOutline } from "./difference-outline.ts";

/** Where a text stands verbatim, or the nearest look-alikes, said to be none. */
export function quoteMatchesOutline({ text, matches }: Extract<Result, { kind: "quote-matches" }>): readonly Block[] {
  const exact = matches.filter(({ match }) => match === "exact");
  const altered = matches.filter(({ match }) => match === "altered");
  return [
    ...(matches.length === 0
      ? [prose("lead", "These words do not stand in the archive, nor anything near them."), prose("paragraph", text)]
      : []),
    ...(exact.length === 0 ? [] : [prose("lead", `Verbatim in ${counted(exact.length, "place")}`)]),
    ...exact.map(({ quote, article }, index): Block => ({ kind: "quote", label: String(index + 1), quote, article })),
    ...(altered.length === 0
      ? []
      : [prose("lead", "Not verbatim: these words do not stand in the archive. The nearest:"), DIFFERENCE_KEY]),
    ...altered.flatMap(alteredOutline),
  ];
}

function alteredOutline({ quote, article, diff }: QuoteMatch): readonly Block[] {
  return [{ kind: "quote", label: "≈", quote, article }, ...(diff === null ? [] : [differenceOutline(diff)])];
}
