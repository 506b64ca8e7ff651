import type { QuoteMatch } from "../../app/result.ts";
import { counted } from "../counted.ts";
import { en } from "../words/en.ts";
import { diffWords } from "./diff-words.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import type { Block } from "./styled-text.ts";

const GAP: Block = { content: [] };

/** Where a text stands verbatim, or the nearest look-alikes, said to be none. */
export function quoteMatchBlocks(matches: readonly QuoteMatch[]): readonly Block[] {
  const [first] = matches;
  if (first === undefined)
    return [{ content: [{ text: "These words do not stand in the archive, nor anything near them.", style: "note" }] }];
  const exact = matches.filter(({ match }) => match === "exact");
  const altered = matches.filter(({ match }) => match === "altered");
  return [
    ...(exact.length > 0
      ? [sentence(`Verbatim in ${counted(exact.length, en.nouns.place, en)}:`), GAP, ...exact.flatMap(exactBlocks)]
      : []),
    ...(altered.length > 0
      ? [
          {
            content: [{ text: "Not verbatim: these words do not stand in the archive. The nearest:", style: "note" }],
          } as const,
          sentence("[-only in the words you gave-]  {+only in the source+}"),
          GAP,
          ...altered.flatMap(alteredBlocks),
        ]
      : []),
  ];
}

function sentence(text: string): Block {
  return { content: [{ text }] };
}

function exactBlocks({ quote, article }: QuoteMatch, index: number): readonly Block[] {
  return [...quoteBlocks(quote, article, { label: String(index + 1) }), GAP];
}

function alteredBlocks({ quote, article, diff }: QuoteMatch): readonly Block[] {
  return [...quoteBlocks(quote, article, { label: "≈", words: diffWords(diff ?? []) }), GAP];
}
