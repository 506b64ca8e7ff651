import type { Answer } from "../../domain/answer.ts";
import { dateLabel } from "../date-label.ts";
import { answerOutline } from "../outline/answer-outline.ts";
import { type Block, prose } from "../outline/block.ts";
import { writeMarkdown } from "./write-markdown.ts";

export interface AnswerFile {
  readonly answer: Answer;
  readonly id?: string | undefined;
  readonly remarks?: readonly string[] | undefined;
}

/** A whole answer as a Markdown file: the question, the claims, every quote in full with its place, and how it was made. */
export function answerMarkdown({ answer, id, remarks = [] }: AnswerFile): string {
  const { question, asOf, mode, model } = answer;
  const how = mode === "model" ? `claims by ${model}, each checked against its quotes` : "extracts, word for word";
  const again = id === undefined ? "" : `; answer ${id}`;
  const blocks: readonly Block[] = [
    prose("heading", question),
    ...answerOutline(answer, remarks).slice(1),
    { kind: "rule" },
    prose("fine", `Footnote, ${dateLabel(asOf)}: ${how}${again}.`),
  ];
  return writeMarkdown(blocks);
}
