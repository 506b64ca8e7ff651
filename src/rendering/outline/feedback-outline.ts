import type { FeedbackEntry } from "../../app/result.ts";
import type { Verdict } from "../../domain/feedback.ts";
import { dateLabel } from "../date-label.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose } from "./block.ts";

const MARKS: { readonly [verdict in Verdict]: string } = { good: "👍", bad: "👎" };

/** What members thought of answers: which, what was asked, why, when and by whom. */
export function feedbackOutline(entries: readonly FeedbackEntry[], words: Words): readonly Block[] {
  if (entries.length === 0) return [prose("paragraph", words.feedback.none)];
  return entries.flatMap(({ verdict, question, reason, command, answerId, user, givenAt }) => [
    {
      kind: "paragraph",
      runs: [{ text: `${MARKS[verdict]} ` }, { text: question ?? words.feedback.privateAnswer, style: "strong" }],
    },
    ...(reason === null ? [] : [{ kind: "words", text: reason } as const]),
    {
      kind: "fine",
      runs: [
        { text: `${[dateLabel(givenAt, words), command, answerId].join(" · ")} · ${words.feedback.by} ` },
        { text: user, mentions: "member" },
      ],
    },
  ]);
}
