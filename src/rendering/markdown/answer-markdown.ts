import type { Remark } from "../../app/remark.ts";
import type { Answer } from "../../domain/answer.ts";
import { dateLabel } from "../date-label.ts";
import { answerOutline } from "../outline/answer-outline.ts";
import { type Block, prose } from "../outline/block.ts";
import type { Words } from "../words/en.ts";
import { writeMarkdown } from "./write-markdown.ts";

export interface AnswerFile {
  readonly answer: Answer;
  readonly id?: string | undefined;
  readonly remarks?: readonly Remark[] | undefined;
}

/** A whole answer as a Markdown file: the question, the claims, every quote in full with its place, and how it was made. */
export function answerMarkdown({ answer, id, remarks = [] }: AnswerFile, words: Words): string {
  const { question, asOf, mode, model } = answer;
  const { file } = words;
  const how = mode === "model" ? file.claimsBy(model ?? words.answer.aModel) : file.extracts;
  const again = id === undefined ? "" : `; ${file.answer(id)}`;
  const blocks: readonly Block[] = [
    prose("heading", question),
    ...answerOutline(answer, remarks, words).slice(1),
    { kind: "rule" },
    prose("fine", `Footnote, ${dateLabel(asOf, words)}: ${how}${again}.`),
  ];
  return writeMarkdown(blocks, words);
}
