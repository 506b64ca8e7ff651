import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { counted } from "../counted.ts";
import { dateLabel } from "../date-label.ts";
import type { Block } from "./styled-text.ts";

/** A kept answer in a list: its id, what was asked, when, and how it was answered. */
export function answerListBlocks({ id, command, answer }: KeptAnswer): readonly Block[] {
  const { question, asOf, mode, model, kind, quotes } = answer;
  const how = kind === "abstention" ? "the archive did not say" : counted(quotes.length, "quote");
  const facts = [dateLabel(asOf), command, how, mode === "model" ? (model ?? "") : "extracts"].join(" · ");
  const margin = " ".repeat(id.length + 2);
  return [
    {
      first: [{ text: `${id}  `, style: "number" }],
      rest: [{ text: margin }],
      content: [{ text: question, style: "title" }],
    },
    { first: [{ text: margin }], content: [{ text: facts, style: "dim" }] },
  ];
}
