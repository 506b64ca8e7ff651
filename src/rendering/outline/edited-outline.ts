import type { Result } from "../../app/result.ts";
import { listedFacts } from "../listed-facts.ts";
import { restingSentence } from "../resting-sentence.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** What was set, how the article stands now, and which answers rest on it. */
export function editedOutline(edited: Extract<Result, { kind: "edited" }>): readonly Block[] {
  const { article, fields, restingAnswers } = edited;
  const resting = restingSentence(restingAnswers, "shown again, the source stands as it was then, with a remark");
  return [
    prose("lead", `Changed: ${fields.map((field) => field.replace(/At$/, "")).join(", ")}`),
    namedItem(article.metadata.title, [...listedFacts(article), article.id]),
    ...(resting === null ? [] : [prose("paragraph", resting)]),
  ];
}
