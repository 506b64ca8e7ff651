import type { Remark } from "../../app/remark.ts";
import type { Answer } from "../../domain/answer.ts";
import type { BriefingParts } from "../briefing-parts.ts";
import { remarkSentence } from "../remark-sentence.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { quoteOutline } from "./quote-outline.ts";

/** What a source changed of what a briefing had quoted: each change with the old words and, where there are such, the new. */
export function correctionOutline(
  { question, quotes, articles }: Answer,
  { changes }: BriefingParts,
  remarks: readonly Remark[],
  words: Words,
): readonly Block[] {
  return [
    prose("fine", question),
    prose("lead", words.briefing.correction),
    ...changes.flatMap((change): readonly Block[] => [
      prose("item", change.text),
      ...quoteOutline(
        quotes.filter(({ n }) => change.quotes.includes(n)),
        articles,
      ),
    ]),
    ...remarks.map((remark) => prose("paragraph", remarkSentence(remark, words))),
  ];
}
