import type { Result } from "../../app/result.ts";
import { listedFacts } from "../listed-facts.ts";
import { restingSentence } from "../resting-sentence.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";
import { namedItem } from "./named-item.ts";

/** What was set, how the article stands now, and which answers rest on it. */
export function editedOutline(edited: Extract<Result, { kind: "edited" }>, words: Words): readonly Block[] {
  const { article, fields, restingAnswers } = edited;
  const resting = restingSentence(restingAnswers, "sourceStays", words);
  return [
    prose("lead", words.changes.changed(fields.map((field) => words.changes.fields[field] ?? field).join(", "))),
    namedItem(article.metadata.title, [...listedFacts(article, words), article.id]),
    ...(resting === null ? [] : [prose("paragraph", resting)]),
  ];
}
