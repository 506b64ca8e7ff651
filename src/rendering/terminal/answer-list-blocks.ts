import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { keptAnswerFacts } from "../kept-answer-facts.ts";
import { en } from "../words/en.ts";
import type { Block } from "./styled-text.ts";

/** A kept answer in a list: its id, what was asked, when, and how it was answered. */
export function answerListBlocks(kept: KeptAnswer): readonly Block[] {
  const { id, answer } = kept;
  const margin = " ".repeat(id.length + 2);
  return [
    {
      first: [{ text: `${id}  `, style: "number" }],
      rest: [{ text: margin }],
      content: [{ text: answer.question, style: "title" }],
    },
    { first: [{ text: margin }], content: [{ text: keptAnswerFacts(kept, en).join(" · "), style: "dim" }] },
  ];
}
