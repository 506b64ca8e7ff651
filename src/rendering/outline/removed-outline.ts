import type { Result } from "../../app/result.ts";
import { counted } from "../counted.ts";
import { restingSentence } from "../resting-sentence.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** What was removed, and which answers rested on it. */
export function removedOutline({ articles, restingAnswers }: Extract<Result, { kind: "removed" }>): readonly Block[] {
  if (articles.length === 0) return [prose("paragraph", "Nothing was removed: that has to be confirmed.")];
  const resting = restingSentence(restingAnswers, "shown again, what rested on it is withdrawn");
  return [
    prose("lead", `${counted(articles.length, "article")} removed`),
    ...articles.map(({ id, metadata }) => namedItem(metadata.title, [id])),
    ...(resting === null ? [] : [prose("paragraph", resting)]),
  ];
}
