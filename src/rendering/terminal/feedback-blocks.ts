import type { FeedbackEntry } from "../../app/result.ts";
import { dateLabel } from "../date-label.ts";
import { en } from "../words/en.ts";
import type { Block } from "./styled-text.ts";

/** What members think of answers: of which, what, why, who and when. */
export function feedbackBlocks(entries: readonly FeedbackEntry[]): readonly Block[] {
  if (entries.length === 0) return [{ content: [{ text: "No feedback." }] }];
  return entries.flatMap(({ answerId, verdict, reason, question, command, user, givenAt }) => {
    const margin = { text: " ".repeat(answerId.length + 2) };
    return [
      {
        first: [{ text: `${answerId}  `, style: "number" }],
        rest: [margin],
        content: [
          { text: `${verdict}: `, style: "note" },
          { text: question ?? "(asked in private)", style: "title" },
        ],
      },
      ...(reason === null ? [] : [{ first: [margin], rest: [margin], content: [{ text: reason }] }]),
      {
        first: [margin],
        rest: [margin],
        content: [{ text: [dateLabel(givenAt, en), command, `by ${user}`].join(" · "), style: "dim" }],
      },
    ];
  });
}
