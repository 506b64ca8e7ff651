import type { Result } from "../../app/result.ts";
import { counted } from "../counted.ts";
import { restingSentence } from "../resting-sentence.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** What was removed, and which answers rested on it. */
export function removedOutline(
  { articles, restingAnswers }: Extract<Result, { kind: "removed" }>,
  words: Words,
): readonly Block[] {
  const { changes, nouns, isOne } = words;
  if (articles.length === 0) return [prose("paragraph", changes.nothingRemoved)];
  const resting = restingSentence(restingAnswers, "withdrawn", words);
  return [
    prose("lead", changes.removed(counted(articles.length, nouns.article, words), isOne(articles.length))),
    ...articles.map(({ id, metadata }) => namedItem(metadata.title, [id])),
    ...(resting === null ? [] : [prose("paragraph", resting)]),
  ];
}
